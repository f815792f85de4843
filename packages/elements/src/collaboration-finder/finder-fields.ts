import { compareNames, findPlace, isNarrowerTerm } from '@health-networks/core';
import { groupBy } from '../base/groups.js';
import { label } from '../base/text/label.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import type { Candidate, ThemeChoice } from './finder-candidates.js';
import type { FinderInput } from './messages.js';

/** The fields of the finder. */
export type FinderField = 'theme' | 'place' | 'kind';

export const finderFields: readonly FinderField[] = ['theme', 'place', 'kind'];

/** The selected option of each field; empty if none is selected. */
export type FinderChoice = Readonly<Record<FinderField, string>>;

/** The reader's search: words (empty for none) and selected options. */
export type FinderQuestion = FinderChoice & Readonly<{ query: string }>;

/** An option of a field. */
export interface FinderOption {
  value: string;
  label: ShownText;
  /** Number of results with this option, given the other selections. */
  count: number;
  /** Indentation: the number of places in the list that contain this one. */
  depth: number;
}

/** The ids of matching parties, by field and option. */
export type FinderSets = Readonly<Record<FinderField, ReadonlyMap<string, ReadonlySet<string>>>>;

/** Minimum number of results for search and filters. */
export const minChoices = 5;

const collect = (pairs: Iterable<readonly [key: string, id: string]>): Map<string, Set<string>> => {
  const sets = new Map<string, Set<string>>();
  for (const [key, id] of pairs) {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set.add(id));
  }
  return sets;
};

/** Returns the matching parties of each option. The kind `other` is omitted, because nobody looks for it. */
export const setsOf = (candidates: readonly Candidate[], themes: readonly ThemeChoice[]): FinderSets => {
  if (candidates.length < minChoices) return { theme: new Map(), place: new Map(), kind: new Map() };
  const idsWith = (keysOf: (candidate: Candidate) => Iterable<string>): Map<string, Set<string>> =>
    collect(candidates.flatMap((candidate) => [...keysOf(candidate)].map((key) => [key, candidate.party.id] as const)));
  return {
    theme: new Map(themes.map(({ theme, parties }) => [theme.id, new Set(parties.keys())])),
    place: idsWith(({ places }) => places.keys()),
    kind: idsWith(({ kind }) => (kind === undefined || kind === 'other' ? [] : [kind])),
  };
};

const byLabel = ({ language }: FinderInput): ((a: FinderOption, b: FinderOption) => number) => {
  const compare = compareNames(language);
  return (a, b) => compare(a.label.value, b.label.value);
};

/** Orders places as a tree, each below the one that contains it. */
const asTree = (options: readonly FinderOption[], input: FinderInput): FinderOption[] => {
  const known = new Set(options.map(({ value }) => value));
  const inside = groupBy(options, ({ value }) => {
    const outer = findPlace(input.index, value)?.within ?? '';
    return known.has(outer) ? outer : '';
  });
  const branch = (key: string, depth: number): FinderOption[] =>
    [...(inside.get(key) ?? [])]
      .sort(byLabel(input))
      .flatMap((option) => [{ ...option, depth }, ...branch(option.value, depth + 1)]);
  return branch('', 0);
};

/** Whether a place can be selected. A continent, or a declared kind of one, is too large. */
const isPlaceToChoose = (id: string, { index }: FinderInput): boolean => {
  const place = findPlace(index, id);
  return place !== undefined && !isNarrowerTerm(index.dataset, 'place-kind', place.kind, 'continent');
};

const labelOf = (field: FinderField, value: string, themes: readonly ThemeChoice[], input: FinderInput): ShownText => {
  if (field === 'kind') return label(input.messages, 'organization-kind', value);
  const theme = themes.find((choice) => choice.theme.id === value)?.theme;
  const text = field === 'theme' ? theme?.label : findPlace(input.index, value)?.name;
  return requiredText(text ?? {}, input.language, value);
};

/** Returns the options of a field that have results given the other selections, and the selected one. */
export const optionsOf = (
  field: FinderField,
  {
    sets,
    themes,
    countWith,
  }: { sets: FinderSets; themes: readonly ThemeChoice[]; countWith: (value: string) => number },
  chosen: string,
  input: FinderInput,
): FinderOption[] => {
  const options = [...sets[field].keys()]
    .filter((value) => field !== 'place' || isPlaceToChoose(value, input))
    .map((value) => ({ value, label: labelOf(field, value, themes, input), count: countWith(value), depth: 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen);
  return field === 'place' ? asTree(options, input) : options.sort(byLabel(input));
};
