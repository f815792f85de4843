import { DatasetError } from '../../model/issues/dataset-error.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { issueAt } from '../../model/issues/issue.js';
import { commonFault } from '../../model/issues/limit-issues.js';
import { tableFault } from '../reading/table-fault.js';
import { findOtherEncoding, asWindowsCharacter } from './other-encodings.js';

/** File name for messages and size limit. */
export interface TextFile {
  /** Name or URL, for messages. */
  readonly name: string;
  readonly maxBytes: number;
  /** Language of the names, whose usual encoding may be another one than Windows-1252. */
  readonly language?: string | undefined;
}

/** Maximum size of a table in bytes, unless a reader is given another one. */
export const defaultMaxBytes = 5_000_000;

/** Magic numbers of other file formats. */
const otherFormats = [
  [/^PK\x03\x04|^\xD0\xCF\x11\xE0/, 'is-spreadsheet'],
  [/^%PDF-/, 'is-pdf'],
  [/^\s*</, 'is-markup'],
  [/^\s*[[{]/, 'is-json'],
] as const;

/** Undefined codes, or a UTF-16 byte order mark inside the text: the text is not Windows-1252. */
const notWindows1252 = /[\x80-\x9F]|ÿþ|þÿ/;

const fail = (fault: FaultText): never => {
  throw new DatasetError([issueAt('csv', [], fault)]);
};

const tryDecode = (bytes: Uint8Array, encoding: string, options?: TextDecodeOptions): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
};

/** Whether bytes look like damaged or truncated UTF-8: some multi-byte characters are still valid. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean =>
  /[^\0-\x7F\uFFFD]/.test(new TextDecoder().decode(bytes)) || tryDecode(bytes, 'utf-8', { stream: true }) !== undefined;

/**
 * "CSV" in the Dutch or German Excel is Windows-1252. Nearly all bytes are valid in it, so it is tried last, and not
 * for bytes that look like damaged UTF-8 or like the "CSV" of an old Mac or of MS-DOS: silently wrong letters would be
 * worse than a message.
 */
const decodeWindows1252 = (bytes: Uint8Array, { name: file, language }: TextFile): string | undefined => {
  if (isDamagedUtf8(bytes)) return undefined;
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9F]/g, asWindowsCharacter);
  const other = findOtherEncoding(bytes, text, language);
  if (other) {
    const intended = other.intended.map((word) => `"${word}"`);
    fail(tableFault('other-encoding', 'save-as-utf8', { file, encodings: other.names, read: other.read, intended }));
  }
  return notWindows1252.test(text) ? undefined : text;
};

const decode = (bytes: Uint8Array, file: TextFile): string => {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const text = marked ? tryDecode(bytes, marked) : (tryDecode(bytes, 'utf-8') ?? decodeWindows1252(bytes, file));
  return text ?? fail(tableFault('no-encoding', 'save-as-utf8', { file: file.name }));
};

/** Reads bytes as characters, which is enough to compare magic numbers. */
const refuseOtherFormats = (start: string | Uint8Array, file: string): void => {
  const text = typeof start === 'string' ? start : String.fromCharCode(...start);
  const format = otherFormats.find(([pattern]) => pattern.test(text))?.[1];
  if (format) fail(tableFault(format, 'export-as-csv', { file }));
};

/**
 * Returns the text of a CSV file in UTF-8, UTF-16 with a byte order mark, or Windows-1252, with line breaks as line
 * feeds. Throws a `DatasetError` for a file that is too large or in another format or encoding; names Mac OS Roman,
 * code page 850 and the encodings of other regions.
 */
export const readCsvText = (input: string | Uint8Array, textFile: TextFile): string => {
  const { name: file, maxBytes } = textFile;
  const size = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  if (size > maxBytes) fail(commonFault('too-large', 'keep-within-bytes', { file, size, limit: maxBytes }));
  refuseOtherFormats(input.slice(0, 8), file);
  const text = (typeof input === 'string' ? input : decode(input, textFile)).replace(/^\uFEFF/, '');
  refuseOtherFormats(text.slice(0, 8), file);
  if (text.includes('\0')) fail(tableFault('not-text', 'save-as-utf8', { file }));
  return text.replace(/\r\n?/g, '\n');
};
