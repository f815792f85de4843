import { wordAt } from './other-encodings.js';

/** Windows-1252 characters for the bytes 80 to 9F. */
export const windowsCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The first byte of a two-byte character and its second byte, both read as Windows-1252: "Ã©" for "é". */
const pair = /[ÂÃ][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

const byteOf = (character: string): number => {
  const at = windowsCharacters.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : at + 0x80;
};

/**
 * Finds a word of a text that was read as Windows-1252 although it was UTF-8, and then saved as UTF-8, with the word
 * that was meant.
 *
 * @example
 * findTwiceEncoded('CafÃ© ZoÃ«'); // { read: 'CafÃ©', meant: 'Café' }
 */
export const findTwiceEncoded = (text: string): { readonly read: string; readonly meant: string } | undefined => {
  const found = pair.exec(text);
  if (!found) return undefined;
  const read = text.slice(...wordAt(text, found.index));
  try {
    const bytes = Uint8Array.from([...read], byteOf);
    return { read, meant: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
};
