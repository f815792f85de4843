import { foldWord } from '@health-networks/core';
import { decodeLines } from '../geometry/lines.js';
import type { Coordinates } from '../geometry/project.js';

/** Towns by country, as in their file: separated by commas, each its folded name, its position and its size. */
export type EncodedTowns = Readonly<Record<string, string>>;

/** Where a town is. */
export interface FoundTown {
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  coordinates: Coordinates;
}

interface Candidate extends FoundTown {
  /** A power of two of its inhabitants. */
  size: number;
}

/** A name to look up; the country narrows the search. */
export interface WantedTown {
  name: string;
  country: string | undefined;
}

/** Steps per degree in the files. */
const steps = 100;

/** The name as written, then without what stands in brackets or after a comma: "Hengelo (Ov.)", "Ede, Gelderland". */
const wordsOf = (name: string): string[] => [
  ...new Set([name, name.replace(/\s*[([].*$/, ''), name.replace(/,.*$/, '')].map(foldWord).filter(Boolean)),
];

/** The files that may hold a name, by their letter. */
export const lettersOf = (name: string): string[] => [
  ...new Set(wordsOf(name).map((word) => /^[a-z]/.exec(word)?.[0] ?? 'other')),
];

const candidateOf = (country: string, entry: string): Candidate => {
  const [, rest = ''] = entry.split(' ');
  const [longitude, latitude] = decodeLines(rest.slice(0, -1), steps)[0]?.[0] ?? [0, 0];
  return { country, coordinates: { latitude, longitude }, size: Number.parseInt(rest.slice(-1), 36) };
};

const candidatesFor = (word: string, file: EncodedTowns | undefined, wanted: string | undefined): Candidate[] =>
  Object.entries(file ?? {}).flatMap(([country, entries]) => {
    if (wanted !== undefined && wanted !== country) return [];
    const found: Candidate[] = [];
    const list = `,${entries}`;
    for (let at = list.indexOf(`,${word} `); at >= 0; at = list.indexOf(`,${word} `, at + 1)) {
      const end = list.indexOf(',', at + 1);
      found.push(candidateOf(country, list.slice(at + 1, end < 0 ? undefined : end)));
    }
    return found;
  });

/** How many of the names each country has. */
const countByCountry = (candidates: readonly (readonly Candidate[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const own of candidates)
    for (const country of new Set(own.map((one) => one.country))) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
};

/**
 * Finds towns by their names in the files that are loaded. Of several towns of one name it takes that in the country
 * which has most of all the names, then the largest: Bergen in Norway is larger than Bergen in Holland, and a list of
 * Dutch towns means the latter.
 */
export const findTowns = (
  wanted: readonly WantedTown[],
  files: ReadonlyMap<string, EncodedTowns>,
): Map<string, FoundTown> => {
  const found = new Map(
    wanted.map(({ name, country }) => {
      const [first = []] = wordsOf(name)
        .map((word) => candidatesFor(word, files.get(lettersOf(word)[0] ?? ''), country))
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
