import { foldWord } from '../fold-text.js';
import { memoize } from '../memoize.js';

/** The maximum edit distance; beyond it, suggestions are mostly wrong. */
const maxEdits = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/**
 * Limits the number of comparisons: a file with that many mistakes was written by a program, which needs no
 * suggestions.
 */
const maxCompared = 300_000;

/** Whether the Levenshtein distance is at most `edits`. */
const isNear = (a: string, b: string, edits: number): boolean => {
  if (Math.abs(a.length - b.length) > edits) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  if (edits === 0 || left === '' || right === '') return Math.max(left.length, right.length) <= edits;
  const [nextLeft, nextRight] = [left.slice(1), right.slice(1)];
  return [[nextLeft, nextRight] as const, [nextLeft, right] as const, [left, nextRight] as const].some(([x, y]) =>
    isNear(x, y, edits - 1),
  );
};

/**
 * Creates a function that finds the candidate most similar to a word. A match that ignores case, accents and
 * punctuation is found for every word; misspellings only up to a limit on the number of comparisons.
 */
export const createNearestFinder = (candidates: readonly string[]): ((word: string) => string | undefined) => {
  const byFolded = new Map(candidates.map((candidate) => [foldWord(candidate), candidate] as const).reverse());
  let left = maxCompared;
  const findMisspelled = (word: string): string | undefined => {
    for (let edits = 1; edits <= maxEdits(word) && left > 0; edits += 1) {
      left -= candidates.length;
      const nearest = candidates.find((candidate) => isNear(word, candidate, edits));
      if (nearest !== undefined) return nearest;
    }
    return undefined;
  };
  return memoize((word) => byFolded.get(foldWord(word)) ?? findMisspelled(word));
};

/**
 * Finds the candidate most similar to a word: one that differs in case or notation, or by one or two typing errors.
 * Returns `undefined` if none is similar enough.
 *
 * @example
 * findNearest('Plaatss', ['Naam', 'Plaats']); // 'Plaats'
 * findNearest('Budget', ['Naam', 'Plaats']); // undefined
 */
export const findNearest = (word: string, candidates: readonly string[]): string | undefined =>
  createNearestFinder(candidates)(word);
