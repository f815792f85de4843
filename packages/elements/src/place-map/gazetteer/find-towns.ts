import { foldWord } from '@health-networks/core';
import { pushTo } from '../../base/groups.js';
import { decodeLines } from '../outline.js';
import type { Coordinates } from '../geometry/project.js';

/** Towns by country, as in their file: separated by commas, each with folded name, position and size. */
export type EncodedTowns = Readonly<Record<string, string>>;

/** Where a town is. */
export interface FoundTown {
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  coordinates: Coordinates;
}

interface Candidate extends FoundTown {
  /** Base-2 logarithm of the number of inhabitants. */
  size: number;
}

/** A name to look up; the country narrows the search. */
export interface WantedTown {
  name: string;
  country: string | undefined;
}

/** Steps per degree in the files. */
const steps = 100;

/** Matches a postal code before a name, and a district behind it: "8000 Aarhus C", "3511 AB Utrecht", "København SV". */
const postal = /^(?:[A-Z]{1,2}-)?\d{3,5}(?: ?[A-Z]{2})? +| +(?:[A-ZÆØÅ]|[NS][VØWEO])$/gu;

/**
 * Returns the name as written, then without text in brackets or after a comma ("Hengelo (Ov.)", "Ede, Gelderland") and
 * without postal code and district.
 */
const wordsOf = (name: string): string[] =>
  [...new Set([name, name.replace(/\s*[([].*$/, ''), name.replace(/,.*$/, ''), name.replace(postal, '')])]
    .map(foldWord)
    .filter(Boolean);

const letterOf = (word: string): string => /^[a-z]/.exec(word)?.[0] ?? 'other';

/** Returns the files that may contain a name, by initial letter. */
export const lettersOf = (name: string): string[] => [...new Set(wordsOf(name).map(letterOf))];

const candidateOf = (country: string, entry: string): Candidate => {
  const [, rest = ''] = entry.split(' ');
  const [longitude, latitude] = decodeLines(rest.slice(0, -1), steps)[0]?.[0] ?? [0, 0];
  return { country, coordinates: { latitude, longitude }, size: Number.parseInt(rest.slice(-1), 36) };
};

/** The entries of a file, by name. */
type Entries = ReadonlyMap<string, readonly [country: string, entry: string][]>;

const entriesOf = (file: EncodedTowns): Entries => {
  const byName = new Map<string, [string, string][]>();
  for (const [country, entries] of Object.entries(file))
    for (const entry of entries.split(',')) {
      pushTo(byName, entry.slice(0, entry.indexOf(' ')), [country, entry]);
    }
  return byName;
};

const candidatesFor = (word: string, entries: Entries | undefined, wanted: string | undefined): Candidate[] =>
  (entries?.get(word) ?? [])
    .filter(([country]) => wanted === undefined || wanted === country)
    .map(([country, entry]) => candidateOf(country, entry));

/** Counts how many of the names occur in each country. */
const countByCountry = (candidates: readonly (readonly Candidate[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const own of candidates)
    for (const country of new Set(own.map((one) => one.country))) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
};

/**
 * Finds towns by name in the loaded files. Among towns of the same name, prefers the country that contains most of all
 * names, then the largest town: Bergen in Norway is larger than Bergen in the Netherlands, but a list of Dutch towns
 * means the latter.
 */
export const findTowns = (
  wanted: readonly WantedTown[],
  files: ReadonlyMap<string, EncodedTowns>,
): Map<string, FoundTown> => {
  const entries = new Map([...files].map(([letter, file]) => [letter, entriesOf(file)]));
  const found = new Map(
    wanted.map(({ name, country }) => {
      const [first = []] = wordsOf(name)
        .map((word) => candidatesFor(word, entries.get(letterOf(word)), country))
        .filter((candidates) => candidates.length > 0);
      return [name, first] as const;
    }),
  );
  const counts = countByCountry([...found.values()]);
  const isBetter = (a: Candidate, b: Candidate): number =>
    (counts.get(b.country) ?? 0) - (counts.get(a.country) ?? 0) || b.size - a.size;
  return new Map(
    [...found].flatMap(([name, candidates]) => {
      const [best] = [...candidates].sort(isBetter);
      return best ? [[name, { country: best.country, coordinates: best.coordinates }] as const] : [];
    }),
  );
};
