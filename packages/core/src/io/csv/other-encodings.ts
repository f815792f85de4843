/** Code page 850 from 80 to FF, what "CSV (MS-DOS)" is in Western Europe; no decoder of the platform knows it. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Capitals and small letters with accents, and others that ASCII lacks. */
const [capital, small] = [String.raw`(?![A-Z])\p{Lu}`, String.raw`(?![a-z])\p{Ll}`];

/** A capital within small letters or the reverse, signs within a word, and pieces of frames. */
const oddInAnyText = new RegExp(
  String.raw`(?<=\p{Ll})${capital}|(?<=\p{Lu})${capital}(?=\p{Ll})|${small}(?=\p{Lu})|(?<=\p{L})[^\p{L}\p{M}\s\0-\x7F’](?=\p{L})|[\u2500-\u259F]`,
  'gu',
);

/**
 * What names in Windows-1252 do not have and those in the other encodings have when they are read as such. Ordinary letters
 * of Windows-1252 are none of these, nor is what people write within words: d‘Ancona, Noord–Holland, Zorg•Net.
 */
const oddInWindows1252 =
  /(?<=\p{Ll})[ŠŽŒŸ]|(?<=\p{Lu})[šžœ](?=\p{Lu})|(?<=\p{L})[‚ƒ„ˆ‰˜\x80-\x9F]|(?<=\p{L})[†‡‹›“”§¡¢£¤¥¦¨¬¯¶¸¿¼½¾](?=\p{L})/gu;

/** The same where line breaks say that an old Mac wrote the file: every letter or sign of 80 to 9F beside a letter too. */
const oddOnOldMac =
  /[ŠšŽžŒœŸ]|(?<=\p{L})[€‚ƒ„†‡ˆ‰‹‘“”•˜™›…\x80-\x9F]|[‚ƒ„†‡ˆ‰‹•˜™›](?=\p{L})|(?<=\p{L})[§¡¢£¤¥¦¨¬¯¶¸¿¼½¾](?=\p{L})/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const asMacRoman = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('macintosh').decode(bytes);
  } catch {
    return undefined;
  }
};

const asCodePage850 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80))).join('');

/** Where the word around a place begins and ends: in every reading, each byte is one character. */
const wordAt = (text: string, at: number): [start: number, end: number] => [
  text.slice(0, at).search(/[^\s,;|"]*$/),
  at + text.slice(at).search(/[\s,;|"]|$/),
];

interface Reading {
  readonly name: string;
  readonly text: string;
  /** How much in it looks odd. */
  readonly faults: number;
}

const readingsOf = (bytes: Uint8Array, isFromOldMac: boolean): Reading[] =>
  [
    { name: 'Mac OS Roman', text: asMacRoman(bytes) },
    { name: 'code page 850 (MS-DOS)', text: isFromOldMac ? undefined : asCodePage850(bytes) },
  ].flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text, faults: count(text, oddInAnyText) }]));

/** The encodings that a file is likely in, and a word that shows it. */
export interface LikelyEncoding {
  /** One, or two that fit equally well. */
  readonly names: readonly string[];
  /** A word as Windows-1252 has it, and in each of these. */
  readonly read: string;
  readonly meant: readonly string[];
}

/**
 * The encoding that a file is in rather than Windows-1252, as which every file can be read: one in which its words look
 * like words, where in Windows-1252 they do not. Undefined in doubt.
 *
 * @example
 * const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0x8e); // Café, as an old Mac writes it
 * findOtherEncoding(bytes, 'CafŽ'); // { names: ['Mac OS Roman'], read: 'CafŽ', meant: ['Café'] }
 */
export const findOtherEncoding = (bytes: Uint8Array, windows1252: string): LikelyEncoding | undefined => {
  const isFromOldMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
  const odd = isFromOldMac ? oddOnOldMac : oddInWindows1252;
  const faults = count(windows1252, odd);
  if (faults === 0) return undefined;
  const readings = readingsOf(bytes, isFromOldMac);
  const fewest = Math.min(...readings.map((reading) => reading.faults));
  if (fewest * 3 >= faults) return undefined;
  const best = readings.filter((reading) => reading.faults === fewest);
  const [start, end] = wordAt(windows1252, windows1252.search(odd));
  return {
    names: best.map(({ name }) => name),
    read: windows1252.slice(start, end),
    meant: [...new Set(best.map(({ text }) => text.slice(start, end)))],
  };
};
