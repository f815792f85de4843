import { memoize } from '../../model/memoize.js';
import { codePage850, decodeAs, windowsByteOf } from './other-encodings.js';

/** Returns the byte of a character, or `undefined`. */
type ByteOf = (character: string) => number | undefined;

const byteIn =
  (characters: string): ByteOf =>
  (character) => {
    const at = characters.indexOf(character);
    return at < 0 ? undefined : at + 0x80;
  };

const inWindows1252: ByteOf = (character) => {
  const byte = windowsByteOf(character);
  return byte < 0x100 ? byte : undefined;
};

/** Mac OS Roman from 80 to FF; empty where the platform does not know it. */
const macRoman = (): string =>
  decodeAs(
    Uint8Array.from({ length: 0x80 }, (_, at) => at + 0x80),
    'macintosh',
  ) ?? '';

/** The encodings in which programs decode UTF-8 by mistake. */
const mistaken = memoize((): readonly ByteOf[] => [inWindows1252, byteIn(macRoman()), byteIn(codePage850)]);

/** Characters of which several may be one; the first byte of a no-break space, the second of which became a space. */
const nonAscii = /[^\0-\x7F]{2,}|(?<=\p{L})Â (?=\p{L})/gu;

/**
 * What one character must be to be the intended one: a letter or sign of a European language. Others come from signs
 * that stand together by chance, such as an accented letter and a quotation mark; several in a row do not.
 */
const likely = /^[\u00A0-\u0113\u0116-\u017E\u0218-\u021B\u1E00-\u1EFF\u2010-\u2122\uFEFF]$/;

/** A letter in a word in capitals, and the quotation mark or dash behind the word. */
const endOfCapitals = /^[\p{Lu}][–—‘’“”…„‚‹›•]$/u;

const decodeUtf8 = (bytes: readonly number[]): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
};

/** Returns what a run of characters in a text was before it was decoded by mistake. */
const intendedAt = (whole: string, run: string, index: number): string | undefined => {
  if (run === 'Â ') return ' ';
  const characters = [...run];
  const isEndOfWord = !/^\p{L}/u.test(whole.slice(index + run.length));
  if (endOfCapitals.test(run) && isEndOfWord && /\p{Lu}$/u.test(whole.slice(0, index))) return undefined;
  for (const byteOf of mistaken('')) {
    const bytes = characters.map(byteOf);
    const text = bytes.includes(undefined) ? undefined : decodeUtf8(bytes.map(Number));
    if (text === undefined) continue;
    const decoded = [...text];
    if (decoded.length < characters.length && (decoded.length > 1 || likely.test(text))) return text;
  }
  return undefined;
};

/**
 * Finds a word in UTF-8 that was decoded as Windows-1252, Mac OS Roman or code page 850 and then saved as UTF-8, with
 * the intended word.
 *
 * @example
 * findDoubleEncoding('CafÃ© ZoÃ«'); // { read: 'CafÃ©', intended: 'Café' }
 */
export const findDoubleEncoding = (text: string): { readonly read: string; readonly intended: string } | undefined => {
  for (const { 0: run, index } of text.matchAll(nonAscii)) {
    if (intendedAt(text, run, index) === undefined) continue;
    // A no-break space may be one of the characters, so that only others end the word.
    const [start = ''] = /[^ \t\n,;|"]*$/.exec(text.slice(0, index)) ?? [];
    const [end = ''] = /^[^ \t\n,;|"]*/.exec(text.slice(index + run.length)) ?? [];
    const from = index - start.length;
    const read = text.slice(from, index + run.length + end.length);
    const intended = read.replace(nonAscii, (each, at: number) => intendedAt(text, each, from + at) ?? each);
    return { read, intended };
  }
  return undefined;
};
