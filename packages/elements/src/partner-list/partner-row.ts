import { foldText, findPlace, type AnyRecord } from '@health-networks/core';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { Choices, FacetName, RowFacets } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import { isMembership, recordsOf, roleLabelOf, type RelatedParty } from './partner-relations.js';

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

  get placeName(): ShownText | undefined {
    const place = findPlace(this.#shared.input.index, this.related.party.place ?? '');
    return shownText(place?.name, this.#shared.input.language);
  }

  get url(): string | undefined {
    return this.related.party.url;
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

  /** The supporting records. */
  get records(): readonly AnyRecord[] {
    return this.related.relations.flatMap(recordsOf);
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

  readonly #folded = new Map<string, string>();

  constructor(input: PartnerListInput, choices: Readonly<Record<FacetName, Choices>>) {
    this.input = input;
    this.choices = choices;
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
