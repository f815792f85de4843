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
