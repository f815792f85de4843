/** Code page 850 from 80 to FF, the encoding of "CSV (MS-DOS)" in Western Europe. No `TextDecoder` supports it. */
export const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Upper- and lower-case letters outside ASCII. */
const [capital, small] = [String.raw`(?![A-Z])\p{Lu}`, String.raw`(?![a-z])\p{Ll}`];

/**
 * An upper-case letter among lower-case ones or the reverse, signs within a word or before it, letters of two scripts in
 * a word, four accented letters in a row, accents by themselves behind a letter, box-drawing and control characters.
 */
const suspiciousInAnyText = new RegExp(
  [
    String.raw`(?<=\p{Ll})${capital}|(?<=\p{Lu})${capital}(?=\p{Ll})|${small}(?=\p{Lu})`,
    String.raw`(?<=\p{L})[^\p{L}\p{M}\s\0-\x7F’](?=\p{L})|[£¥¯¹³¼¾](?=\p{L})|[\u2500-\u259F\x80-\x9F]`,
    String.raw`(?<=\p{sc=Latn})[\p{sc=Cyrl}\p{sc=Grek}]|[\p{sc=Cyrl}\p{sc=Grek}](?=\p{sc=Latn})`,
    String.raw`(?:(?![a-zA-Z])\p{sc=Latn}){4}|(?<=\p{L})[¸\u02C7\u02D8-\u02DD]`,
  ].join('|'),
  'gu',
);

/**
 * Characters that do not occur in names in Windows-1252 but appear when other encodings are read as Windows-1252.
 * Excludes ordinary letters of Windows-1252 and signs that people write within words: d‘Ancona, Noord–Holland,
 * Zorg•Net.
 */
const suspiciousInWindows1252 =
  /(?<=\p{Ll})[ŠŽŒŸ]|(?<=\p{L})[ŠŽŒŸ](?=\p{Ll})|(?<=\p{Lu})[šžœ](?=\p{Lu})|(?<=\p{L})§|[†‡](?=\p{Ll})|¯(?=\p{L})|(?<=\p{L})[‚ƒ„ˆ‰˜\x80-\x9F]|(?<=\p{L})[†‡‹›“”§¡¢£¤¥¦¨¬¯¶¸¿¼½¾](?=\p{L})/gu;

/**
 * Like `suspiciousInWindows1252`, for files whose line breaks come from an old Mac: also every letter or sign of 80 to 9F next
 * to a letter.
 */
const suspiciousOnOldMac =
  /[ŠšŽžŒœŸ]|(?<=\p{L})[€‚ƒ„†‡ˆ‰‹‘“”•˜™›…\x80-\x9F]|[‚ƒ„†‡ˆ‰‹•˜™›](?=\p{L})|(?<=\p{L})[§¡¢£¤¥¦¨¬¯¶¸¿¼½¾](?=\p{L})/gu;

/**
 * Letters and signs of Windows-1252 in places where its languages do not have them: `š` between consonants or in "ošp"
 * and "ošr" (Kšln, Cošperatie), `‘` before the consonant of a further syllable (N‘stved, Isra‘l; not auto‘s, d‘Ancona),
 * `á` between a vowel and "e" (Straáe), `•` between lower-case letters, the first a vowel (na•ef), and `€` within a word.
 */
const suspiciousBesideOthers =
  /(?<=(?![aeiouyr])[a-z]|(?![AEIOUYR])[A-Z])š(?=(?![aeiouy])[a-z])|(?<=[Oo])š(?=[pr])|(?<=\p{L})‘(?=(?![aeiouy])[a-z]\p{Ll}|[bcfglprz](?!\p{L}))|(?<=[aeouäöü])á(?=e)|(?<=[aeou])•(?=[a-z])|(?<=\p{L})€(?=\p{L})/gu;

/** A closing quotation mark of German that nothing opens: the "ë" of an old Mac. */
const suspiciousAtWordEnd = /(?<=\p{L})‘(?!\p{L})/gu;

/**
 * Letters of Central Europe, Cyrillic and Greek, read as Windows-1252: signs that no word has (Spó³ka, £ódŸ, Bucureºti),
 * four accented letters in a row (Êëèíèêà), and what no language of Windows-1252 has within a word (Pøíspìvková).
 */
const suspiciousInEasternEncodings =
  /(?<=\p{L})[ªº¹²³±¶](?=\p{Ll})|[£¥¯¹³¼¾](?=\p{Ll})|[À-ÿ]{4}|(?<=\p{L})[ìù](?=\p{Ll})|ø(?=í)/gu;

/**
 * Letters together in a word that no language of Windows-1252 has together: Hungarian (Gyõr, Fõvárosi, Fûtõ), Czech
 * (Jièín, Žïár), Croatian and Baltic (Ðakovo, Panevëþys, Žmoniø), Turkish (Baþkan, Þiþli).
 */
const suspiciousTogether =
  /(?<=[áéíóúûy]\p{L}{0,20})õ(?!e)|õ(?!e)(?=\p{L}{0,20}[áéíóú])|(?<=[áíý]\p{L}{0,20})[èïò]|[èïò](?=\p{L}{0,20}[áíý])|(?<!\p{L})Ð(?=\p{Ll})|(?<=ë)þ|(?<!ÿ)(?:[þÞ](?=[bcdfghkmnptz])|(?<=\p{L})þ(?!\p{L}))/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns the text, or `undefined` if the platform does not support the encoding. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
};

const asCodePage850 = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80))).join('');

/**
 * Returns the start and end of the word around a position. In every encoding tried here, each byte is one character, so
 * positions agree.
 */
const wordAt = (text: string, at: number): [start: number, end: number] => [
  text.slice(0, at).search(/[^\s,;|"]*$/),
  at + text.slice(at).search(/[\s,;|"]|$/),
];

interface Reading {
  readonly name: string;
  readonly text: string;
  /** Number of odd characters in the text. */
  readonly faults: number;
  /** Whether it is usual in the language of the file. */
  readonly isUsual: boolean;
}

/** Encodings of other regions, by their labels in the Encoding Standard, with the languages that usually have them. */
const otherRegions: Readonly<Record<string, readonly [name: string, languages?: RegExp]>> = {
  'windows-1250': ['Windows-1250 (Central European)', /^(?:bs|cs|hr|hu|pl|ro|sk|sl|sq)\b/],
  'iso-8859-2': ['ISO 8859-2 (Central European)'],
  'windows-1251': ['Windows-1251 (Cyrillic)', /^(?:be|bg|mk|ru|sr|uk)\b/],
  'windows-1253': ['Windows-1253 (Greek)', /^el\b/],
  'windows-1254': ['Windows-1254 (Turkish)', /^(?:az|tr)\b/],
  'windows-1257': ['Windows-1257 (Baltic)', /^(?:et|lt|lv)\b/],
};

const readingsOf = (bytes: Uint8Array, isFromOldMac: boolean, language: string): Reading[] =>
  [
    { name: 'Mac OS Roman', text: decodeAs(bytes, 'macintosh'), isUsual: false },
    ...(isFromOldMac ? [] : [{ name: 'code page 850 (MS-DOS)', text: asCodePage850(bytes), isUsual: false }]),
    ...(isFromOldMac ? [] : Object.entries(otherRegions)).map(([label, [name, languages]]) => ({
      name,
      text: decodeAs(bytes, label),
      isUsual: languages?.test(language) === true,
    })),
  ].flatMap(({ text, ...rest }) =>
    text === undefined ? [] : [{ ...rest, text, faults: count(text, suspiciousInAnyText) }],
  );

/** The likely encodings of a file, with a word that shows the difference. */
interface LikelyEncoding {
  /** One name, or two if both encodings fit equally well. */
  readonly names: readonly string[];
  /** A word decoded as Windows-1252; `intended` has it decoded in each likely encoding. */
  readonly read: string;
  readonly intended: readonly string[];
}

/** Returns the positions of characters that Windows-1252 is unlikely to have there. */
const oddPlaces = (text: string, isFromOldMac: boolean): number[] => {
  const [unopened = ''] = text.split('‚', 1);
  const found = isFromOldMac
    ? [text.matchAll(suspiciousOnOldMac)]
    : [
        ...[suspiciousInWindows1252, suspiciousBesideOthers, suspiciousInEasternEncodings, suspiciousTogether].map(
          (odd) => text.matchAll(odd),
        ),
        unopened.matchAll(suspiciousAtWordEnd),
      ];
  return [...new Set(found.flatMap((matches) => [...matches].map(({ index }) => index)))].sort((a, b) => a - b);
};

/** Returns the first position at which two texts differ, or -1. */
const differenceOf = (text: string, other: string): number => [...text].findIndex((letter, at) => letter !== other[at]);

/** Returns the likely readings: in the usual encoding of the language, or in those with the fewest odd characters. */
const likelyReadings = (readings: readonly Reading[], windows1252: string, places: readonly number[]): Reading[] => {
  const fewest = Math.min(...readings.map(({ faults }) => faults));
  const isClear = fewest * 3 < places.length;
  const usual = readings.filter(({ isUsual, text }) => isUsual && differenceOf(text, windows1252) >= 0);
  if (!isClear || usual.some(({ faults }) => faults === fewest)) return usual;
  return readings.filter(({ faults, text }) => faults === fewest && places.some((at) => text[at] !== windows1252[at]));
};

/** Finds an encoding that differs from Windows-1252 in letters. */
const findOther = (bytes: Uint8Array, windows1252: string, language = ''): LikelyEncoding | undefined => {
  const isFromOldMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
  const places = oddPlaces(windows1252, isFromOldMac);
  const isElsewhere = Object.values(otherRegions).some(([, languages]) => languages?.test(language));
  if (places.length === 0 && !isElsewhere) return undefined;
  const best = likelyReadings(readingsOf(bytes, isFromOldMac, language), windows1252, places);
  if (!best[0]) return undefined;
  const [start, end] = wordAt(windows1252, places[0] ?? differenceOf(best[0].text, windows1252));
  return {
    names: best.map(({ name }) => name),
    read: windows1252.slice(start, end),
    intended: [...new Set(best.map(({ text }) => text.slice(start, end)))],
  };
};

/**
 * Signs in places where only ISO 8859-15 has them, as the euro or a letter of Finnish, Czech and French: "5 ¤", "¦veits",
 * "¼uvre". Fractions stand before other words, too ("½dag"): they count before the letters that follow "œ" in French.
 */
const suspiciousInLatin9 =
  /¤|(?<!\p{L})[¦¨¸](?=\p{L})|(?<=\p{L})[¦¨¸½](?=\p{L})|(?<![\p{L}\d])[¼½](?=uvr|ufs?(?!\p{L})|il|d[èe]m|nol|cum|soph|str)/u;

/** Returns the encoding if it is ISO 8859-15, which differs from Windows-1252 in eight signs. */
const findLatin9 = (bytes: Uint8Array, windows1252: string): LikelyEncoding | undefined => {
  const odd = suspiciousInLatin9.exec(windows1252);
  const text = odd && decodeAs(bytes, 'iso-8859-15');
  if (!odd || text === undefined || text === null || count(text, suspiciousInAnyText) > 0) return undefined;
  if (/[\x80-\x9F]/.test(text)) return undefined;
  const [start, end] = wordAt(windows1252, odd.index);
  return { names: ['ISO 8859-15'], read: windows1252.slice(start, end), intended: [text.slice(start, end)] };
};

/**
 * Finds the encoding of a file that is probably not Windows-1252, although every file can be read as such: an encoding
 * in which the words look like words, while in Windows-1252 they do not, or the usual encoding of the file's language.
 * Returns `undefined` in doubt.
 *
 * @example
 * const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0x8e); // Café, as an old Mac writes it
 * findOtherEncoding(bytes, 'CafŽ'); // { names: ['Mac OS Roman'], read: 'CafŽ', intended: ['Café'] }
 */
export const findOtherEncoding = (bytes: Uint8Array, windows1252: string, language = ''): LikelyEncoding | undefined =>
  findLatin9(bytes, windows1252) ?? findOther(bytes, windows1252, language);

/** The characters of the bytes 80 to 9F, which some Node versions decode as Latin-1 control characters. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Returns the character of Windows-1252 that a control character of Latin-1 stands for. */
export const asWindowsCharacter = (control: string): string => characters.charAt(control.charCodeAt(0) - 0x80);

/** Returns the byte of a character in Windows-1252. */
export const windowsByteOf = (character: string): number => {
  const at = characters.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : at + 0x80;
};
