import { findLabel, foldText, isNarrowerTerm, type Issue } from '@health-networks/core';
import { unknownWord, wordsIn } from '../base/unknown-words.js';
import { type Choices, placesAround, placesNamed } from './partner-facets.js';
import type { PartnerListInput } from './messages.js';
import type { PartnerRow } from './partner-row.js';
import { networkMark, type PartnerRows } from './partner-rows.js';

/** The selection of partners by the page, as ids or names separated by commas or semicolons. */
export interface Presets {
  readonly kind?: string | undefined;
  readonly place?: string | undefined;
  readonly role?: string | undefined;
  /** Ids of organizations, in display order. */
  readonly ids?: string | undefined;
}

const presetFacets = ['kind', 'place', 'role'] as const;

type PresetFacet = (typeof presetFacets)[number];

const split = (list: string): string[] =>
  list
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);

const vocabularies = { kind: 'organization-kind', role: 'membership-role' } as const;

const isWithin = (name: PresetFacet, value: string, wanted: string, input: PartnerListInput): boolean =>
  name === 'place'
    ? placesAround(value, input.index).includes(wanted)
    : isNarrowerTerm(input.index.dataset, vocabularies[name], value, wanted);

/** Returns the names of a value: its id, and its singular and plural label. */
const namesOf = (name: PresetFacet, at: number, choices: Choices, { messages }: PartnerListInput): string[] => {
  const id = (choices.values[at] ?? '').replace(networkMark, '');
  const plural = name === 'place' ? undefined : findLabel(messages.labels, vocabularies[name], id, { plural: true });
  return [id, choices.labels[at]?.value ?? '', plural ?? ''].map(foldText);
};

/**
 * Returns the values of a facet matched by a word: those with this id or name, and all that are narrower or lie within.
 */
const idsMatching = (word: string, name: PresetFacet, choices: Choices, input: PartnerListInput): number[] => {
  const folded = foldText(word);
  const wanted = name === 'place' ? placesNamed(word, input.index) : [word];
  return [...choices.values.keys()].filter(
    (at) =>
      namesOf(name, at, choices, input).includes(folded) ||
      wanted.some((one) => isWithin(name, choices.values[at] ?? '', one, input)),
  );
};

/** The attribute of each preset. */
const attributes = { kind: 'kind', place: 'place', role: 'partner-role', ids: 'ids' } as const;

type Report = (preset: keyof typeof attributes, word: string, known: readonly string[]) => void;

const rowsOfFacet = (
  rows: readonly PartnerRow[],
  name: PresetFacet,
  wanted: string,
  { choices, input }: PartnerRows & { input: PartnerListInput },
  report: Report,
): readonly PartnerRow[] => {
  const matching = new Set<number>();
  for (const word of split(wanted)) {
    const found = idsMatching(word, name, choices[name], input);
    if (found.length === 0) report(name, word, choices[name].values);
    for (const at of found) matching.add(at);
  }
  return rows.filter(({ facets }) => facets[name].some((at) => matching.has(at)));
};

const rowsById = (rows: readonly PartnerRow[], ids: string, report: Report): PartnerRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wordsIn(ids).flatMap((id) => {
    const row = byId.get(id);
    if (!row) report('ids', id, [...byId.keys()]);
    return row ?? [];
  });
};

/** The rows selected by the page, and the words of its attributes that match none. */
export interface PresetRows {
  readonly rows: readonly PartnerRow[];
  readonly issues: readonly Issue[];
}

/** Returns the rows selected by the page; all by default. */
export const presetRows = (
  made: PartnerRows & { input: PartnerListInput },
  { ids, ...facets }: Presets,
): PresetRows => {
  const issues: Issue[] = [];
  const report: Report = (preset, word, known) => issues.push(unknownWord(attributes[preset], word, known));
  const named = ids === undefined ? made.rows : rowsById(made.rows, ids, report);
  const rows = presetFacets.reduce((left, name) => {
    const wanted = facets[name];
    return wanted === undefined ? left : rowsOfFacet(left, name, wanted, made, report);
  }, named);
  return { rows, issues };
};
