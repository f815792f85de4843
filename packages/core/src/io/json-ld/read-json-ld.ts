import { DatasetError } from '../../model/issues/dataset-error.js';
import { issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { readDatasetJson, type ReadJsonOptions, readText } from '../json/read-json.js';
import type { RdfStatement } from '../rdf/rdf-graph.js';
import { readStatements, type ReadRdfOptions, type SafeReadRdfOptions } from '../rdf/read-rdf.js';
import { statementsOf } from '../rdf/statements-of.js';
import { isObject } from '../reading/is-object.js';
import { exchangeFault, dataOrThrow, readSafely, Report, type ReadResult } from '../reading/report.js';
import { jsonLdScriptsIn } from './scripts-in.js';

/** Options of `readJsonLd`. */
export interface ReadJsonLdOptions extends ReadRdfOptions, ReadJsonOptions {
  readonly name?: string;
}

/** Options of `safeReadJsonLd`. */
export interface SafeReadJsonLdOptions extends SafeReadRdfOptions, ReadJsonOptions {
  readonly name?: string;
}

const defaultMaxBytes = 5_000_000;

/** Reads the scripts of a page separately: a broken one is reported, and the others are read. */
const readScripts = (scripts: readonly string[], options: Required<ReadJsonOptions>, report: Report): unknown[] => {
  const broken: DatasetError[] = [];
  const documents = scripts.flatMap((script) => {
    try {
      return [readDatasetJson(script, options)];
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      broken.push(error);
      return [];
    }
  });
  if (documents.length === 0 && broken[0]) throw broken[0];
  for (const error of broken) report.refuse(error);
  return documents;
};

/** Returns the documents of a file: one, or those in the scripts of a page. */
const documentsIn = (
  input: string | Uint8Array,
  { name = 'the file', maxBytes = defaultMaxBytes }: ReadJsonOptions,
  report: Report,
): unknown[] => {
  const text = readText(input, maxBytes, name);
  if (!/^\s*</.test(text)) return [readDatasetJson(text, { name, maxBytes })];
  const scripts = jsonLdScriptsIn(text);
  if (scripts.length === 0) {
    throw new DatasetError([issueAt('json-ld', [], exchangeFault('no-script', 'paste-script'))]);
  }
  return readScripts(scripts, { name, maxBytes }, report);
};

const statementsIn = (documents: readonly unknown[], report: Report): RdfStatement[] =>
  documents.flatMap((document, at) => {
    const isNodes = isObject(document) || (Array.isArray(document) && document.every(isObject));
    if (!isNodes) report.fault([at], { value: document, ...exchangeFault('no-linked-data', 'give-linked-data') });
    const statements = statementsOf(document, (what, value) => {
      if (what === '@context') report.fault([what], { value, ...exchangeFault('unknown-context', 'inline-context') });
      else report.noticeOnce(what, [what], exchangeFault('not-understood', 'expand-first'));
    });
    // Blank nodes of different documents are different nodes.
    return at === 0 ? statements : statements.map((statement) => apart(statement, at));
  });

const apart = ({ subject, predicate, object }: RdfStatement, at: number): RdfStatement => {
  const own = <Term extends RdfStatement['subject']>(term: Term): Term =>
    term.termType === 'BlankNode' ? { ...term, value: `${term.value}-${at}` } : term;
  return { subject: own(subject), predicate, object: own(object) };
};

/**
 * Reads organizations from JSON-LD: schema.org descriptions as on web pages (one, a list, an `ItemList`, a `@graph`,
 * also a whole page with its scripts), the organization ontology of the W3C, or a dataset that `toJsonLd` wrote, which
 * `parse` checks. Only contexts in the document and that of schema.org are used; nothing is fetched. Like `readJsonLd`,
 * but returns issues instead of throwing them.
 *
 * @example
 * const text = '{ "@context": "https://schema.org", "@type": "Hospital", "name": "Clinic" }';
 * const result = safeReadJsonLd(text, { network: { id: 'circle' }, language: 'en' });
 * if (result.success) result.data.organizations.clinic?.kind; // 'hospital'
 */
export const safeReadJsonLd = (
  input: string | Uint8Array,
  { maxBytes, ...options }: SafeReadJsonLdOptions = {},
): ReadResult =>
  readSafely(() => {
    const { name } = options;
    const report = new Report('json-ld');
    const named = { ...(name !== undefined && { name }), ...(maxBytes && { maxBytes }) };
    const documents = documentsIn(input, named, report);
    return readStatements(statementsIn(documents, report), report, options);
  });

/**
 * Reads organizations from JSON-LD; see `safeReadJsonLd`. Throws a `DatasetError` with all issues, by node and
 * property.
 *
 * @example
 * const text = '{ "@context": "https://schema.org", "@type": "Hospital", "name": "Clinic" }';
 * readJsonLd(text, { language: 'en' }).organizations; // { clinic: { id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital', … } }
 */
export const readJsonLd = (input: string | Uint8Array, options: ReadJsonLdOptions = {}): Dataset =>
  dataOrThrow(safeReadJsonLd(input, options));
