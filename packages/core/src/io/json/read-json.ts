import { DatasetError } from '../../model/issues/dataset-error.js';
import { jsonFault } from '../../model/issues/json-fault.js';
import { issueAt } from '../../model/issues/issue-at.js';
import { limitIssues, maxIssues } from '../../model/issues/limit-issues.js';
import { positionAt, readText } from './read-json-text.js';
import { scanJson } from './read-json-scan.js';

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
