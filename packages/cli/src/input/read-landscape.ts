import { DatasetError, type Issue } from '@health-networks/core';
import { safeReadLandscape2, type SafeReadOptions } from '@health-networks/core/io';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Locate } from './problem.js';
import type { ForeignFile } from './foreign-file.js';
import type { InputFile } from './read-file.js';
import { workbookFault } from './workbook-fault.js';

const maxBytes = 5_000_000;

const refuse = (fault: Omit<Issue, 'rule' | 'severity' | 'path'>): never => {
  throw new DatasetError([{ rule: 'yaml', severity: 'error', path: [], ...fault }]);
};

/** Converts a document to a value. The parser rejects aliases that expand many times over. */
const valueOf = (document: Document, file: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return refuse(workbookFault('no-yaml', 'correct-yaml', { name: file, reason: (error as Error).message }));
  }
};

const parse = ({ bytes, path: file }: InputFile, lines: LineCounter): Document => {
  if (bytes.length > maxBytes) {
    refuse(workbookFault('too-large', 'keep-smaller', { file, size: bytes.length, limit: maxBytes }));
  }
  try {
    const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (!error) return document;
    const { line, col: column } = lines.linePos(error.pos[0]);
    return refuse(
      workbookFault('no-yaml', 'correct-yaml', { name: `${file}:${line}:${column}`, reason: error.message }),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(workbookFault('no-yaml', 'correct-yaml', { name: file, reason: error.message }));
  }
};

/** Creates a function that finds the position of the value at a path, or of its nearest existing ancestor. */
const createYamlLocator = (document: Document, lines: LineCounter, bytes: Uint8Array): Locate => {
  const texts = new TextDecoder().decode(bytes).split(/\r\n|\n/);
  return ({ path }) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col: column } = lines.linePos(node.range[0]);
      return { line, column, text: texts[line - 1] ?? '' };
    }
    return {};
  };
};

/** Reads the `data.yml` of a landscape. */
export const readLandscape = (file: InputFile, options: SafeReadOptions): ForeignFile => {
  const lines = new LineCounter();
  const document = parse(file, lines);
  return {
    result: safeReadLandscape2(valueOf(document, file.path), options),
    locate: createYamlLocator(document, lines, file.bytes),
  };
};
