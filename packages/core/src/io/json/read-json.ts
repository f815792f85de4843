import { DatasetError } from '../../model/issues/dataset-error.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { issueAt } from '../../model/issues/issue.js';
import { jsonFault } from '../../model/issues/json-fault.js';
import { commonFault, limitIssues, maxIssues } from '../../model/issues/limit-issues.js';
import { scanJson } from './read-json-scan.js';

/** Line and column, as editors show them. */
interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
  /** Offset of the line's start. */
  start: number;
}

/** Returns the line and column of an offset. `from` is an earlier position, so that many offsets take one pass. */
const positionAt = (text: string, offset: number, from: Position = { line: 1, column: 1, start: 0 }): Position => {
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

/**
 * Decodes a file and removes a byte order mark.
 *
 * @throws {DatasetError} when the file is larger than `maxBytes` or not UTF-8, with the position
 * @example
 * readText(new TextEncoder().encode('categories:'), 5_000_000, 'data.yml'); // 'categories:'
 */
export const readText = (input: string | Uint8Array, maxBytes: number, name: string): string => {
  const size = typeof input === 'string' ? new TextEncoder().encode(input).length : input.length;
  if (size > maxBytes) fail(commonFault('too-large', 'keep-within-bytes', { file: name, size, limit: maxBytes }));
  const text = typeof input === 'string' ? input : decode(input, name);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};

/** Options of `readDatasetJson`. */
export interface ReadJsonOptions {
  /** Maximum size in bytes. Default: 5 MB. */
  maxBytes?: number;
  /** Name or URL of the file, for messages. */
  name?: string;
}

const defaultMaxBytes = 5_000_000;

/**
 * Reads untrusted JSON before validation by a schema: checks size, encoding (UTF-8), nesting (64 levels), duplicate
 * keys, `__proto__` keys, numbers that would be rounded, and syntax. Returns the value for `parseDataset`, or throws a
 * `DatasetError` with everything it found, by line and column.
 *
 * @example
 * const dataset = parseDataset(readDatasetJson('{ "languages": ["da"] }', { name: 'partners.json' }));
 * dataset.languages; // ['da']
 * readDatasetJson('{ "languages": ["da"], "languages": [] }'); // throws DatasetError
 */
export const readDatasetJson = (
  input: string | Uint8Array,
  { maxBytes = defaultMaxBytes, name = 'the file' }: ReadJsonOptions = {},
): unknown => {
  const text = readText(input, maxBytes, name);
  const { findings, more } = scanJson(text, maxIssues);
  if (findings.length === 0) return JSON.parse(text);
  let position = positionAt(text, 0);
  const issues = findings.map(({ offset, path, fault: [code, remedyCode, values] }) => {
    position = positionAt(text, offset, position);
    const { line, column } = position;
    return issueAt('json', path, jsonFault(code, remedyCode, { ...values, file: name, line, column }));
  });
  throw new DatasetError(limitIssues(issues, { more }));
};
