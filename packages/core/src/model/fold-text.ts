/** Letters without a canonical decomposition (NFD). */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Transliterations for keyboards without these letters. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const wholeLetter = new RegExp(`[${Object.keys(wholeLetters).join('')}]`, 'g');

/** Accents and other marks, and all that is drawn as nothing: neither a soft hyphen nor a filler hides a name. */
const marks = /[\p{Diacritic}\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Hyphens and dashes, and what is drawn like one: a minus, a hyphen bullet, a modifier letter. */
const hyphens = /[\p{Pd}\u2212\u2043\u02D7]/gu;

/** Apostrophes and what is typed in their place. */
const apostrophes = /[’‘‛ʼ＇]/g;

/** Writes all hyphens and apostrophes as those of ASCII. */
export const unifyPunctuation = (text: string): string => text.replace(hyphens, '-').replace(apostrophes, "'");

/** Fast path: most names are ASCII. */
const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text);

/**
 * Text without case and typographic variants, its accents kept: for names that are two when an accent differs.
 *
 * @example
 * foldCase(' Århus '); // 'århus'
 */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/**
 * Text in small letters without accents; what has a basic Latin letter gets it. Other scripts stay as they are.
 *
 * @example
 * deburr('Łódź'); // 'lodz'
 */
export const deburr = (text: string): string =>
  isAscii(text)
    ? text.replace(/[`^]/g, '').toLowerCase()
    : unifyPunctuation(text.normalize('NFKD'))
        .replace(marks, '')
        .toLowerCase()
        .replace(wholeLetter, (letter) => wholeLetters[letter] ?? letter);

/**
 * Text as a search compares it: without case, accents, invisible characters and kinds of hyphens, the y as ij and aa as
 * å, so that "Dykstra" is found as "Dijkstra" and "Aarhus" as "Århus". Every beginning of a name finds the name. (With ij as y,
 * "ni" would not find "Nijmegen".)
 *
 * @example
 * foldText('KÖLN'); // 'koln'
 */
export const foldText = (text: string): string =>
  deburr(text).replaceAll('y', 'ij').replace(/aa/g, 'a').replace(/\s+/g, ' ').trim();

/**
 * The words of what somebody searches for, to be looked for in text folded likewise; none for a query without any.
 *
 * @example
 * searchWords('Zorg in  Köln'); // ['zorg', 'in', 'koln']
 */
export const searchWords = (query: string): string[] => foldText(query).split(' ').filter(Boolean);

/**
 * A word as people type it, for look-ups: as `foldText` compares it, and without spaces and punctuation.
 *
 * @example
 * foldWord('E-mail'); // 'email'
 */
export const foldWord = (word: string): string => foldText(word).replace(/[^\p{L}\p{N}]/gu, '');

/** A name as people write it without umlauts: "Mueller" for "Müller". */
export const spellOut = (name: string): string =>
  name.normalize('NFC').replace(/[äöüåø]/gi, (letter) => twoLetters[letter.toLowerCase()] ?? letter);
