/** Farther apart, a suggestion misleads more often than it helps. */
const maxDistance = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** Spelling without case, accents, hyphens and spaces. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Levenshtein distance; gives up as soon as it must exceed the limit. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return Infinity;
    row = next;
  }
  return row[b.length] ?? Infinity;
};

/** The candidate that someone who wrote `word` most likely meant, if one is near. */
export const findNearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let [nearest, limit]: [string | undefined, number] = [undefined, maxDistance(word)];
  for (const candidate of candidates) {
    if (word.length <= candidate.length * 2 && fold(candidate) === fold(word)) return candidate;
    const apart = distance(word, candidate, limit);
    if (apart <= limit) [nearest, limit] = [candidate, apart - 1];
  }
  return nearest;
};
