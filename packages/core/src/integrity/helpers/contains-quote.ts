/** Line breaks and spaces of any kind and number count as one space. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Does this position lie within a word? */
const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));

/**
 * Where the quote stands in the text word for word, at or after a position; -1 where it does not.
 * Both with folded white space; half words do not count.
 */
export const positionIn = (text: string, quote: string, from = 0): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) return at;
  }
  return -1;
};

/** Does the quote stand in the text word for word? */
export const containsQuote = (text: string, quote: string): boolean => positionIn(text, quote) >= 0;
