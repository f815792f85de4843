import { DatasetError, type Issue } from '@health-networks/core';
import { safeReadLandscape2, type SafeReadOptions } from '@health-networks/core/io';
import { isNode, parseDocument, type Document } from 'yaml';
import { type Locate, type LocatedResult, placeOfOffset } from './problem.js';
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
    return refuse(workbookFault('no-yaml', 'correct-yaml', { file, reason: (error as Error).message }));
  }
};

const parse = (text: string, file: string): Document => {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    if (!error) return document;
    const { line = 1, column = 1 } = placeOfOffset(text, error.pos[0]);
    return refuse(workbookFault('no-yaml', 'correct-yaml', { file, reason: error.message, line, column }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(workbookFault('no-yaml', 'correct-yaml', { file, reason: error.message }));
  }
};

/** Creates a function that finds the position of the value at a path, or of its nearest existing ancestor. */
const createYamlLocator =
  (document: Document, text: string): Locate =>
  ({ path }) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeOfOffset(text, node.range[0]);
    }
    return {};
  };

/** Reads the `data.yml` of a landscape. */
export const readLandscape = ({ bytes, path: file }: InputFile, options: SafeReadOptions): LocatedResult => {
  if (bytes.length > maxBytes) {
    refuse(workbookFault('too-large', 'keep-smaller', { file, size: bytes.length, limit: maxBytes }));
  }
  const text = new TextDecoder().decode(bytes);
  const document = parse(text, file);
  return {
    result: safeReadLandscape2(valueOf(document, file), options),
    locate: createYamlLocator(document, text),
  };
};
