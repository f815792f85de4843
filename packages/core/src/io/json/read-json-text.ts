import { issueAt, type Fault } from '../../model/issues/issue-at.js';
import { DatasetError } from '../../model/issues/dataset-error.js';

/** Line and column, as editors show them. */
export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
  /** Where the line starts. */
  start: number;
}

/** Line and column of an offset; `from` is an earlier position, so that many offsets take one pass. */
export const positionAt = (
  text: string,
  offset: number,
  from: Position = { line: 1, column: 1, start: 0 },
): Position => {
  let { line, start } = from;
  for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1, start };
};

const fail = (fault: Fault): never => {
  throw new DatasetError([issueAt('json', [], fault)]);
};

/** UTF-16: a byte order mark, or a zero byte in the first character, since JSON starts with ASCII. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;

const inUtf8 = 'Save it as UTF-8.';

const decode = (bytes: Uint8Array, name: string): string => {
  if (isUtf16(bytes)) fail({ message: `is not in UTF-8 but in UTF-16 (${name})`, remedy: inUtf8 });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const { line, column } = positionAt(text, Math.max(0, text.indexOf('\uFFFD')));
    const message = `is not in UTF-8 (${name}, first at line ${line}, column ${column})`;
    return fail({ message, remedy: `${inUtf8} If it is, it was damaged or cut off on the way: fetch it again.` });
  }
};

/** Decodes a file; throws if it is too large or not UTF-8. Removes a byte order mark. */
export const readText = (input: string | Uint8Array, maxBytes: number, name: string): string => {
  const size = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  if (size > maxBytes) {
    const message = `is too large: ${size} bytes (${name})`;
    fail({ message, remedy: `Keep it within ${maxBytes} bytes, or raise "maxBytes".` });
  }
  const text = typeof input === 'string' ? input : decode(input, name);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};
