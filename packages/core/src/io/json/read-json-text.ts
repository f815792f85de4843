import { commonFault } from '../../model/issues/common-fault.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { issueAt } from '../../model/issues/issue-at.js';
import { jsonFault } from '../../model/issues/json-fault.js';
import { DatasetError } from '../../model/issues/dataset-error.js';

/** Line and column, as editors show them. */
export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
  /** Offset of the line's start. */
  start: number;
}

/** Returns the line and column of an offset. `from` is an earlier position, so that many offsets take one pass. */
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

const fail = (fault: FaultText): never => {
  throw new DatasetError([issueAt('json', [], fault)]);
};

/** Whether bytes are UTF-16: a byte order mark, or a zero byte in the first character, since JSON starts with ASCII. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;

const decode = (bytes: Uint8Array, name: string): string => {
  if (isUtf16(bytes)) fail(jsonFault('utf-16', 'save-as-utf8', { file: name }));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const { line, column } = positionAt(text, Math.max(0, text.indexOf('\uFFFD')));
    return fail(jsonFault('not-utf8', 'save-or-fetch', { name, line, column }));
  }
};

/** Decodes a file and removes a byte order mark. Throws if the file is too large or not UTF-8. */
export const readText = (input: string | Uint8Array, maxBytes: number, name: string): string => {
  const size = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  if (size > maxBytes) fail(commonFault('too-large', 'keep-within-bytes', { file: name, size, limit: maxBytes }));
  const text = typeof input === 'string' ? input : decode(input, name);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};
