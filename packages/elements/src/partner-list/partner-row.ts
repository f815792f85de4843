import { foldText, findPlace, isWebUrl, type AnyRecord } from '@health-networks/core';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { Choices, FacetName, RowFacets } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import { isSaidIn } from './said-in.js';
import {
  isMembership,
  mainRelationOf,
  recordsOf,
  roleLabelOf,
  roleOf,
  type RelatedParty,
  type Relation,
} from './partner-relations.js';

const isText = (text: ShownText | undefined): text is ShownText => text !== undefined && text.value !== '';

/** How many tints tell kinds apart. */
const tints = 6;

/** A row of the list. Display texts are computed lazily: of ten thousand rows, a screen shows twenty. */
export class PartnerRow {
  readonly id: string;

  readonly related: RelatedParty;

  readonly facets: RowFacets;

  readonly #shared: SharedTexts;

  #name: ShownText | undefined;

  #searchText: string | undefined;

  constructor(related: RelatedParty, facets: RowFacets, shared: SharedTexts) {
    this.id = related.party.id;
    this.related = related;
    this.facets = facets;
    this.#shared = shared;
  }

  get name(): ShownText {
    const { party } = this.related;
    return (this.#name ??= requiredText(party.name, this.#shared.input.language, party.id));
  }

  get kindLabel(): ShownText {
    return this.#labelOf('kind');
  }

  /** A country tells nothing where all have the same. */
  get placeName(): ShownText | undefined {
    const place = findPlace(this.#shared.input.index, this.related.party.place ?? '');
    if (place?.kind === 'country' && this.#shared.countries < 2) return undefined;
    return shownText(place?.name, this.#shared.input.language);
  }

  /**
   * Kind and place, in this order on every card, so that a list can be read down; without what the heading of its group
   * says, or the name itself.
   */
  factsUnder(heading: FacetName | 'none'): readonly ShownText[] {
    const { kindLabel, placeName, name } = this;
    const isKindSaid = heading === 'kind' || isSaidIn(name.value, [kindLabel.value]);
    const isPlaceSaid = heading === 'place' || isSaidIn(name.value, this.#placeNames);
    return [isKindSaid ? undefined : kindLabel, isPlaceSaid ? undefined : placeName].filter(isText);
  }

  /** The names of its place in all languages: a name may hold it in another than that of the page. */
  get #placeNames(): readonly string[] {
    return Object.values(findPlace(this.#shared.input.index, this.related.party.place ?? '')?.name ?? {});
  }

  /** One of a few tints, the same for all of a kind. */
  get tint(): number {
    return (this.facets.kind[0] ?? 0) % tints;
  }

  get url(): string | undefined {
    return this.related.party.url;
  }

  /** The host of its website, as people say it. */
  get site(): string | undefined {
    const { url } = this;
    return url !== undefined && isWebUrl(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
  }

  get logo(): string | undefined {
    return this.related.party.logo;
  }

  /** The role that says most, as the facet `role` has it. */
  get mainRole(): string {
    return roleOf(this.#mainRelation);
  }

  get mainRoleLabel(): Phrase {
    return roleLabelOf(this.#mainRelation, this.#shared.input);
  }

  get #mainRelation(): Relation {
    return mainRelationOf(this.related, this.#shared.input);
  }

  /** Its roles as texts, without duplicates. */
  get roles(): readonly Phrase[] {
    const { input } = this.#shared;
    const labels = this.related.relations.map((relation) => roleLabelOf(relation, input));
    return labels.length < 2 ? labels : [...new Map(labels.map((each) => [textOfPhrase(each), each])).values()];
  }

  get isMember(): boolean {
    for (const relation of this.related.relations) if (isMembership(relation)) return true;
    return false;
  }

  /** The supporting records: of what relates it to the network, and of itself. */
  get records(): readonly AnyRecord[] {
    const { relations, party } = this.related;
    return [...relations.flatMap(recordsOf), party];
  }

  /** Search index, case- and accent-folded; cached. */
  get searchText(): string {
    return (this.#searchText ??= this.#shared.searchTextOf(this));
  }

  #labelOf(name: FacetName): ShownText {
    return this.#shared.choices[name].labels[this.facets[name][0] ?? -1] ?? { value: '', lang: undefined };
  }
}

/** Cache of texts that many rows share. */
export class SharedTexts {
  readonly input: PartnerListInput;

  readonly choices: Readonly<Record<FacetName, Choices>>;

  #countries: number | undefined;

  readonly #folded = new Map<string, string>();

  constructor(input: PartnerListInput, choices: Readonly<Record<FacetName, Choices>>) {
    this.input = input;
    this.choices = choices;
  }

  /** How many countries are places of partners. */
  get countries(): number {
    return (this.#countries ??= this.choices.place.values.filter(
      (id) => findPlace(this.input.index, id)?.kind === 'country',
    ).length);
  }

  /** Names of organization and place in every language, kind and roles. */
  searchTextOf({ related: { party }, kindLabel, roles }: PartnerRow): string {
    const own = [...Object.values(party.name), ...(party.alternateNames ?? [])].join(' ');
    const shared = [kindLabel.value, ...roles.map(textOfPhrase)].map((text) => this.#foldOnce(text, () => text));
    const place = this.#foldOnce(`place ${party.place ?? ''}`, () => this.#namesOfPlace(party.place ?? ''));
    return [foldText(own), place, ...shared].join(' ');
  }

  #namesOfPlace(id: string): string {
    return Object.values(findPlace(this.input.index, id)?.name ?? {}).join(' ');
  }

  #foldOnce(key: string, text: () => string): string {
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const folded = foldText(text());
    this.#folded.set(key, folded);
    return folded;
  }
}
