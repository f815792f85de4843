import { DatasetError } from '../../model/issues/dataset-error.js';
import { issueAt } from '../../model/issues/issue.js';
import { maxIssues } from '../../model/issues/limit-issues.js';
import type { Dataset } from '../../model/types.generated.js';
import { readDatasetJson, type ReadJsonOptions, readText } from '../json/read-json.js';
import type { RdfStatement } from '../rdf/rdf-graph.js';
import { readStatements, type ReadRdfOptions, type SafeReadRdfOptions } from '../rdf/read-rdf.js';
import { statementsOf } from '../rdf/statements-of.js';
import { isObject } from '../reading/is-object.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report } from '../reading/report.js';

/** Elements whose content is text, not markup; that of a template is markup that is not part of the page. */
const isText = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|template)$/;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Returns the position where a tag ends; a `>` in quotes does not end it. */
const endOfTag = (page: string, start: number): number => {
  let quote = '';
  for (let at = start; at < page.length; at += 1) {
    const letter = page.charAt(at);
    if (quote === '' && letter === '>') return at;
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  return -1;
};

/** Whether a tag has the type of JSON-LD. Programs that wait for consent keep it in another attribute. */
const isJsonLd = (attributes: string): boolean => {
  const type = [...attributes.matchAll(attribute)].find(([, name = '']) => name.toLowerCase() === 'type');
  const value = type?.[2] ?? type?.[3] ?? type?.[4] ?? '';
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(value);
};

/** Returns the position after a comment, or -1 if it has no end. */
const endOfComment = (page: string, start: number): number => {
  const short = /^<!--(?:-?>)/.exec(page.slice(start, start + 6))?.[0];
  if (short !== undefined) return start + short.length;
  const end = page.indexOf('-->', start + 4);
  return end < 0 ? -1 : end + 3;
};

/** A page, also in lower case, with the texts of its scripts so far. */
interface Page {
  readonly text: string;
  readonly small: string;
  readonly scripts: Script[];
}

/** A script of a page. */
interface Script {
  readonly text: string;
  /** Its offset in the page. */
  readonly start: number;
}

/** Reads a start tag and the content of an element of text. Returns the position after both, or -1 at the end. */
const readElement = ({ text, small, scripts }: Page, start: number, name: string): number => {
  const open = endOfTag(text, start + name.length + 1);
  if (open < 0 || !isText.test(name)) return open < 0 ? -1 : open + 1;
  const close = small.indexOf(`</${name}`, open);
  if (close < 0) return -1;
  if (name === 'script' && isJsonLd(text.slice(start + name.length + 1, open)))
    scripts.push({ text: text.slice(open + 1, close), start: open + 1 });
  return close + name.length + 2;
};

/** Returns a page's JSON-LD scripts, in one pass. Scripts in comments, templates and texts are no scripts of the page. */
const scriptsIn = (text: string): readonly Script[] => {
  const page: Page = { text, small: text.toLowerCase(), scripts: [] };
  const begin = /<!--|<([a-z][a-z\d]*)(?=[\s/>])/g;
  for (let found = begin.exec(page.small); found; found = begin.exec(page.small)) {
    const [, name] = found;
    const next = name === undefined ? endOfComment(text, found.index) : readElement(page, found.index, name);
    if (next < 0) break;
    begin.lastIndex = next;
  }
  return page.scripts;
};

/** Returns the texts of a page's JSON-LD scripts. */
export const jsonLdScriptsIn = (page: string): string[] => scriptsIn(page).map(({ text }) => text);

/** Returns a script behind as many lines and characters as precede it in the page, so that faults have their place there. */
const inItsPlace = (page: string, { text, start }: Script): string => {
  const before = page.slice(0, start);
  const lines = before.split('\n');
  return '\n'.repeat(lines.length - 1) + ' '.repeat((lines.at(-1) ?? '').length) + text;
};

/** Options of `readJsonLd`. */
export interface ReadJsonLdOptions extends ReadRdfOptions, ReadJsonOptions {
  readonly name?: string;
}

/** Options of `safeReadJsonLd`. */
export interface SafeReadJsonLdOptions extends SafeReadRdfOptions, ReadJsonOptions {
  readonly name?: string;
}

const defaultMaxBytes = 5_000_000;

/** Returns what is wrong with a broken script. */
const faultsOf = (read: () => unknown): DatasetError | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
};

/** Reads the scripts of a page separately: a broken one is reported, and the others are read. */
const readScripts = (page: string, options: Required<ReadJsonOptions>, report: Report): unknown[] => {
  const broken: DatasetError[] = [];
  const documents = scriptsIn(page).flatMap((script) => {
    const documentsOf: unknown[] = [];
    const error = faultsOf(() => documentsOf.push(readDatasetJson(script.text, options)));
    // Places are looked up only for as many faults as are reported: each takes as long as the page.
    const placed =
      error && broken.length < maxIssues
        ? faultsOf(() => readDatasetJson(inItsPlace(page, script), options))
        : undefined;
    if (error) broken.push(placed ?? error);
    return documentsOf;
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
  if (jsonLdScriptsIn(text).length === 0) {
    throw new DatasetError([issueAt('json-ld', [], exchangeFault('no-script', 'paste-script'))]);
  }
  return readScripts(text, { name, maxBytes }, report);
};

const statementsIn = (documents: readonly unknown[], report: Report): RdfStatement[] => {
  const unknownContexts = new Set<unknown>();
  const reportContext = (value: unknown): void => {
    if (unknownContexts.has(value)) return;
    unknownContexts.add(value);
    report.fault(['@context'], { value, ...exchangeFault('unknown-context', 'inline-context') });
  };
  return documents.flatMap((document, at) => {
    const isNodes = isObject(document) || (Array.isArray(document) && document.every(isObject));
    if (!isNodes) report.fault([at], { value: document, ...exchangeFault('no-linked-data', 'give-linked-data') });
    const statements = statementsOf(document, (what, value) => {
      if (what === '@context') reportContext(value);
      else report.noticeOnce(what, [what], exchangeFault('not-understood', 'expand-first'));
    });
    // Blank nodes of different documents are different nodes.
    return at === 0 ? statements : statements.map((statement) => apart(statement, at));
  });
};

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
