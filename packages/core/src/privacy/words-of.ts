import { deburr, spellOut } from '../model/fold-text.js';

/** A word of a text, folded so that spellings of one name compare equal. */
export interface Word {
  readonly folded: string;
  /** Whether the word was capitalized. Ids and addresses have no capitals. */
  readonly isCapital: boolean;
  /** Whether the word was written entirely in capitals. */
  readonly isCapitals: boolean;
}

/** The maximum number of percent-decoding rounds: URLs may be encoded twice. */
const maxDecodings = 3;

/** Decodes invalid UTF-8 as Latin-1, as in old URLs. */
const decodeLatin1 = (run: string): string =>
  run.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));

const decodeRuns = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return decodeLatin1(run);
    }
  });

/** Returns a text and its percent-decoded variants. */
export const readingsOf = (text: string): string[] => {
  const readings = new Set([text]);
  for (let last = text; last.includes('%') && readings.size <= maxDecodings;) {
    const decoded = decodeRuns(last);
    if (decoded === last) break;
    readings.add(decoded);
    last = decoded;
  }
  return [...readings];
};

/** Scripts without spaces, in which a name is part of what looks like one word. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** Whether a folded name is in a script without spaces between words. */
export const isUnspaced = (name: string): boolean => unspaced.test(name);

/**
 * Returns the words of a text, without case, accents and invisible characters. Hyphens, dots and slashes separate
 * words.
 */
export const wordsOf = (text: string): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? [])
    .map((word) => ({
      folded: deburr(word),
      isCapital: /^\p{Cf}*\p{Lu}/u.test(word),
      isCapitals: /^[\p{Lu}\p{M}\p{Cf}]+$/u.test(word),
    }))
    .filter(({ folded }) => folded !== '');

/** Returns the spelling variants of a name: "Müller" is also "Muller" and "Mueller". */
export const spellingsOf = (name: string): string[] => [...new Set([name, spellOut(name)])];

/** Genitive endings, and Finnish case endings without diacritics: "Schneiders", "Schneiderin", "Miinalle". */
const endings = /^(?:s|i?n|en|a|ta|na|ksi|i?(?:lle|lla|lta|ssa|sta)|ia|iin|han|hen|een|ien)$/;

const maxEndingLength = 4;

/** The minimum length of a stem: shorter ones would confuse names ("Jans" is not "Jan"). */
const minStemLength = 4;

/** Returns a word with its possible stems. */
export const stemsOf = (word: string): string[] => {
  const stems = [word];
  for (let length = 1; length <= maxEndingLength && word.length - length >= minStemLength; length += 1) {
    if (endings.test(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
};
