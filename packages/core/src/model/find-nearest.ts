import { foldWord } from './fold-text.js';

/** Farther apart, a suggestion misleads more often than it helps. */
const maxEdits = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** Does one word become the other by adding, leaving out or replacing at most so many letters? */
const isNear = (a: string, b: string, edits: number): boolean => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  if (edits === 0 || left === '' || right === '') return Math.max(left.length, right.length) <= edits;
  const [nextLeft, nextRight] = [left.slice(1), right.slice(1)];
  return [[nextLeft, nextRight] as const, [nextLeft, right] as const, [left, nextRight] as const].some(([x, y]) =>
    isNear(x, y, edits - 1),
  );
};

/** The candidate that someone who wrote `word` most likely meant, if one is near. */
export const findNearest = (word: string, candidates: readonly string[]): string | undefined => {
  const isAlike = (candidate: string): boolean =>
    word.length <= candidate.length * 2 && foldWord(candidate) === foldWord(word);
  let nearest = candidates.find(isAlike);
  for (let edits = 1; nearest === undefined && edits <= maxEdits(word); edits += 1) {
    nearest = candidates.find((candidate) => isNear(word, candidate, edits));
  }
  return nearest;
};
