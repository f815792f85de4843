/** Most names are plain: they are spared the steps that take longest. */
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

/** Letters of which Unicode takes the stroke or the ligature for a part of the letter. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’‘]/g, "'");

/**
 * Text as the search compares it: without case, diacritics and typographic variants, and the y as ij: of a name that
 * is typed letter by letter, every beginning is found. (The other way round, "ni" would not be one of "Nijmegen".)
 */
export const fold = (text: string): string =>
  (isPlain(text) ? text.replace(/[`^]/g, '').toLowerCase() : withoutDiacritics(text))
    .replaceAll('y', 'ij')
    .replace(/\s+/g, ' ')
    .trim();
