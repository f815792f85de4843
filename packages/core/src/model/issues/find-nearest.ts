import { foldWord } from '../fold-text.js';
import { remember } from '../remember.js';

/** Farther apart, a suggestion misleads more often than it helps. */
const maxEdits = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** To compare many words with many others takes long, and who has more mistakes than this made them with a program. */
const maxCompared = 300_000;

/** Does one word become the other by adding, leaving out or replacing at most so many letters? */
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
 * Finds for each of many words the candidate that someone who wrote it most likely meant, if one is near. What is alike
 * but for case, accents and punctuation is found for every word, what is misspelled for as many as take no long time.
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
  return remember((word) => byFolded.get(foldWord(word)) ?? findMisspelled(word));
};

/** The candidate that someone who wrote `word` most likely meant, if one is near. */
export const findNearest = (word: string, candidates: readonly string[]): string | undefined =>
  createNearestFinder(candidates)(word);
