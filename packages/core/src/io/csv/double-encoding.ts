import { wordAt } from './other-encodings.js';
import { windowsByteOf } from './windows-1252.js';

/** The first byte of a two-byte character and its second byte, both read as Windows-1252: "Ã©" for "é". */
const pair = /[ÂÃ][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/**
 * Finds a word in UTF-8 that was decoded as Windows-1252 and then saved as UTF-8, with the intended word.
 *
 * @example
 * findDoubleEncoding('CafÃ© ZoÃ«'); // { read: 'CafÃ©', intended: 'Café' }
 */
export const findDoubleEncoding = (text: string): { readonly read: string; readonly intended: string } | undefined => {
  const found = pair.exec(text);
  if (!found) return undefined;
  const read = text.slice(...wordAt(text, found.index));
  try {
    const bytes = Uint8Array.from([...read], windowsByteOf);
    return { read, intended: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
};
