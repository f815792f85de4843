/** Collapses white space. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether a position lies within a word. */
const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));

/**
 * Returns the index of a verbatim quote at or after `from`, or -1 if there is none. Both texts must have collapsed
 * white space; matches whole words only.
 */
export const positionIn = (text: string, quote: string, from = 0): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) return at;
  }
  return -1;
};

export const containsQuote = (text: string, quote: string): boolean => positionIn(text, quote) >= 0;
