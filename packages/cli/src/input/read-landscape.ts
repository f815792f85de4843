import { DatasetError, type Issue } from '@health-networks/core';
import { readText, safeReadLandscape2, type SafeReadOptions } from '@health-networks/core/io';
import { isNode, parseDocument, type Document } from 'yaml';
import { type Locate, type LocatedResult, placeOfOffset } from './problem.js';
import type { InputFile } from './read-file.js';
import { workbookFault } from './workbook-fault.js';

const maxBytes = 5_000_000;

const refuse = (fault: Omit<Issue, 'rule' | 'severity' | 'path'>): never => {
  throw new DatasetError([{ rule: 'yaml', severity: 'error', path: [], ...fault }]);
};

/** What the parser found, in our words and with our remedy, by its codes and then by its messages. */
const faults = [
  [/^TAB_AS_INDENT/, 'yaml-tab', 'use-spaces'],
  [/^DUPLICATE_KEY/, 'yaml-key', 'keep-one-key'],
  [
    /^MISSING_CHAR Missing closing|must be sufficiently indented and end with|and end with a [\]}]/,
    'yaml-quote',
    'close-it',
  ],
  [/^BAD_INDENT/, 'yaml-indent', 'indent-alike'],
  [/^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY)|Implicit map keys need/, 'yaml-line', 'write-key'],
  [/^Unresolved alias/, 'yaml-alias', 'correct-yaml'],
] as const;

const unknown = [/^/, 'no-yaml', 'correct-yaml'] as const;

/** Refuses a text that is not YAML. What the parser says is quoted only where we have no words for it. */
const refuseYaml = (said: string, reason: string, values: Readonly<Record<string, string | number>>): never => {
  const [, code, remedy] = faults.find(([pattern]) => pattern.test(said)) ?? unknown;
  return refuse(workbookFault(code, remedy, { ...values, ...(code === 'no-yaml' && { reason }) }));
};

/** Converts a document to a value. The parser rejects aliases that expand many times over. */
const valueOf = (document: Document, file: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const { message } = error as Error;
    return refuseYaml(message, message, { file });
  }
};

const parse = (text: string, file: string): Document => {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    if (!error) return document;
    const { line = 1, column = 1 } = placeOfOffset(text, error.pos[0]);
    return refuseYaml(`${error.code} ${error.message}`, error.message, { file, line, column });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuseYaml(error.message, error.message, { file });
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
  const text = readText(bytes, maxBytes, file);
  const document = parse(text, file);
  return {
    result: safeReadLandscape2(valueOf(document, file), options),
    locate: createYamlLocator(document, text),
  };
};
