/** Line breaks and spaces of any kind and number count as one space. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Does this position lie within a word? */
const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));

/** Does the quote stand in the text word for word? Both with folded white space; half words do not count. */
export const standsIn = (text: string, quote: string): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + quote.length)) return true;
  }
  return false;
};
