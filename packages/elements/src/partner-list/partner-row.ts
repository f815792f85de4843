import { foldText, foldSearchText, findPlace, isWebUrl, type AnyRecord } from '@health-networks/core';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { Choices, FacetName, RowFacets } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import { isMembership, mainRelationOf, recordsOf, roleLabelOf, roleOf } from './partner-relations.js';
import type { RelatedParty, PartnerRelation } from './partner-relations.js';

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Maximum length of a case ending, as in "Utrechtin yliopisto". */
const maxEndingLength = 3;

/** Whether the word at a position ends there, or after at most a case ending. */
const endsNear = (text: string, from: number): boolean => {
  let at = from;
  while (isLetter(text[at])) at += 1;
  return at - from <= maxEndingLength;
};

/**
 * Whether the name of an organization contains one of these words, such as that of its place in one of its languages.
 */
export const containsAnyWord = (name: string, words: readonly string[]): boolean => {
  const text = foldText(name);
  return words.map(foldText).some((word) => {
    if (word === '') return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (!isLetter(text[at - 1]) && endsNear(text, at + word.length)) return true;
    return false;
  });
};

/** Matches short names in capitals, which are used unchanged: UMC, RIVM. */
const acronym = /^[\p{Lu}\d]{2,4}$/u;

const startsName = /^[\p{Lu}\p{Lo}\d]/u;

const firstLetter = (word: string): string => [...word][0] ?? '';

/**
 * Returns the text shown instead of a logo: an acronym at the start of the name, or else the first letters of three of
 * its words.
 */
export const acronymOrInitials = (name: string): string => {
  const words = name.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
  const [first = ''] = words;
  if (acronym.test(first)) return first;
  const main = words.filter((word) => startsName.test(word));
  return (main.length > 0 ? main : words).slice(0, 3).map(firstLetter).join('').toUpperCase();
};

const isText = (text: ShownText | undefined): text is ShownText => text !== undefined && text.value !== '';

/** Number of tints that distinguish kinds. */
const tints = 6;

/**
 * A row of the list. Display texts are computed lazily, because a screen shows only about twenty of ten thousand rows.
 */
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
    return this.#shared.choices.kind.labels[this.facets.kind[0] ?? -1] ?? { value: '', lang: undefined };
  }

  /** Name of the place; undefined for a country if all partners have the same one. */
  get placeName(): ShownText | undefined {
    const place = findPlace(this.#shared.input.index, this.related.party.place ?? '');
    if (place?.kind === 'country' && this.#shared.countries < 2) return undefined;
    return shownText(place?.name, this.#shared.input.language);
  }

  /**
   * Returns kind and place, in this order on every card for easy scanning, without the one stated by the group's
   * heading or by the name.
   */
  factsUnder(heading: FacetName | 'none'): readonly ShownText[] {
    const { kindLabel, placeName, name } = this;
    const isKindInName = heading === 'kind' || containsAnyWord(name.value, [kindLabel.value]);
    const isPlaceInName = heading === 'place' || containsAnyWord(name.value, this.#placeNames);
    return [isKindInName ? undefined : kindLabel, isPlaceInName ? undefined : placeName].filter(isText);
  }

  /** Names of the place in all languages, because a name may contain it in another language than the page's. */
  get #placeNames(): readonly string[] {
    return Object.values(findPlace(this.#shared.input.index, this.related.party.place ?? '')?.name ?? {});
  }

  /** One of a few tints, the same for all partners of a kind. */
  get tint(): number {
    return (this.facets.kind[0] ?? 0) % tints;
  }

  get url(): string | undefined {
    return this.related.party.url;
  }

  /** Host name of the website, without "www". */
  get site(): string | undefined {
    const { url } = this;
    return url !== undefined && isWebUrl(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
  }

  get logo(): string | undefined {
    return this.related.party.logo;
  }

  /** The most specific role, as value of the facet `role`. */
  get mainRole(): string {
    return roleOf(this.#mainRelation);
  }

  get mainRoleLabel(): Phrase {
    return roleLabelOf(this.#mainRelation, this.#shared.input);
  }

  get #mainRelation(): PartnerRelation {
    return mainRelationOf(this.related, this.#shared.input);
  }

  /** Roles as texts, without duplicates. */
  get roles(): readonly Phrase[] {
    const { input } = this.#shared;
    const labels = this.related.relations.map((relation) => roleLabelOf(relation, input));
    return labels.length < 2 ? labels : [...new Map(labels.map((each) => [textOfPhrase(each), each])).values()];
  }

  get isMember(): boolean {
    return this.related.relations.some(isMembership);
  }

  /** The supporting records: those of the relations to the network, and the party itself. */
  get records(): readonly AnyRecord[] {
    const { relations, party } = this.related;
    return [...relations.flatMap(recordsOf), party];
  }

  /** Search index, case- and accent-folded; cached. */
  get searchText(): string {
    return (this.#searchText ??= this.#shared.searchTextOf(this));
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

  /** Number of countries among the places of partners. */
  get countries(): number {
    return (this.#countries ??= this.choices.place.values.filter(
      (id) => findPlace(this.input.index, id)?.kind === 'country',
    ).length);
  }

  /** Returns the folded names of organization and place in every language, kind and roles. */
  searchTextOf({ related: { party }, kindLabel, roles }: PartnerRow): string {
    const own = [...Object.values(party.name), ...(party.alternateNames ?? [])].join(' ');
    const shared = [kindLabel.value, ...roles.map(textOfPhrase)].map((text) => this.#foldOnce(text, () => text));
    const place = this.#foldOnce(`place ${party.place ?? ''}`, () => this.#namesOfPlace(party.place ?? ''));
    return [foldSearchText(own), place, ...shared].join(' ');
  }

  #namesOfPlace(id: string): string {
    return Object.values(findPlace(this.input.index, id)?.name ?? {}).join(' ');
  }

  #foldOnce(key: string, text: () => string): string {
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const folded = foldSearchText(text());
    this.#folded.set(key, folded);
    return folded;
  }
}
