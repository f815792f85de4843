/** Most names are plain: they are spared the two steps that take longest. */
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);

const withoutDiacritics = (text: string): string => text.normalize('NFKD').replace(/\p{Diacritic}/gu, '');

/** Text as the search compares it: without case, diacritics and typographic variants, the ij as y. */
export const fold = (text: string): string =>
  (isPlain(text) ? text.replace(/[`^]/g, '') : withoutDiacritics(text))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ij', 'y')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
