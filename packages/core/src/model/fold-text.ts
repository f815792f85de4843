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

/** Accents and other marks, and all invisible characters, so that neither a soft hyphen nor a filler hides a name. */
const marks = /[\p{Diacritic}\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Hyphens and dashes, and characters that look like one: a minus, a hyphen bullet, a modifier letter. */
const hyphens = /[\p{Pd}\u2212\u2043\u02D7]/gu;

/** Apostrophes and characters typed in their place. */
const apostrophes = /[’‘‛ʼ＇]/g;

/** Replaces all hyphens and apostrophes by those of ASCII. */
const unifyPunctuation = (text: string): string => text.replace(hyphens, '-').replace(apostrophes, "'");

/** Whether a text is ASCII: the fast path for most names. */
const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text);

/**
 * Folds case and typographic variants but keeps accents, for names that differ only by an accent.
 *
 * @example
 * foldCase(' Århus '); // 'århus'
 */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/**
 * Returns a key shared by all spellings of a place. Case, kinds of hyphens and apostrophes, and invisible characters
 * make no difference, and å is aa, as in Denmark; other accents do. Converts to upper case first, because "Gießen" is
 * written "GIESSEN" in capitals.
 *
 * @example
 * foldPlace('Åbenrå'); // 'aabenraa'
 */
export const foldPlace = (name: string): string =>
  unifyPunctuation(foldCase(name.toUpperCase()).replace(/\p{Default_Ignorable_Code_Point}/gu, '')).replaceAll(
    'å',
    'aa',
  );

/**
 * Converts a text to lower case without accents; letters that have a basic Latin equivalent are replaced by it. Other
 * scripts are kept.
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
 * Folds a text for search: ignores case, accents, invisible characters and kinds of hyphens, and treats y as ij and aa
 * as å, so that "Dykstra" finds "Dijkstra" and "Aarhus" finds "Århus". Every beginning of a name finds the name, which
 * is why y becomes ij and not the reverse: otherwise "ni" would not find "Nijmegen".
 *
 * @example
 * foldText('KÖLN'); // 'koln'
 */
export const foldText = (text: string): string =>
  deburr(text).replaceAll('y', 'ij').replace(/aa/g, 'a').replace(/\s+/g, ' ').trim();

/**
 * Splits a search query into folded words, to be searched for in text folded by `foldText`. Returns an empty array for
 * a query without words.
 *
 * @example
 * searchWords('Zorg in  Köln'); // ['zorg', 'in', 'koln']
 */
export const searchWords = (query: string): string[] => foldText(query).split(' ').filter(Boolean);

/**
 * Folds a word for look-ups: like `foldText`, and without spaces and punctuation.
 *
 * @example
 * foldWord('E-mail'); // 'email'
 */
export const foldWord = (word: string): string => foldText(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Spells out umlauts as people do who cannot type them: "Mueller" for "Müller". */
export const spellOut = (name: string): string =>
  name.normalize('NFC').replace(/[äöüåø]/gi, (letter) => twoLetters[letter.toLowerCase()] ?? letter);

/**
 * Folds a text in which readers search, by `foldText`; names with umlauts also as they are spelled on keyboards without
 * them, so that "koebenhavn" finds "København".
 *
 * @example
 * foldSearchText('København'); // 'kobenhavn koebenhavn'
 */
export const foldSearchText = (text: string): string => {
  const folded = foldText(text);
  if (isAscii(text)) return folded;
  const spelled = foldText(spellOut(text));
  return spelled === folded ? folded : `${folded} ${spelled}`;
};
