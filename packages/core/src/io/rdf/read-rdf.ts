import type { Dataset } from '../../model/types.generated.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { KnownNames } from '../reading/known-names.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report, type ReadMode } from '../reading/report.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import { irisOf, isOrganizationClass, roleTerms, terms } from './foreign-terms.js';
import { NodeReader } from './node-reader.js';
import { ownDatasetIn } from './own-dataset.js';
import { PartyReader } from './party-reader.js';
import { isLiteral, keyOf, RdfGraph, type RdfStatement } from './rdf-graph.js';
import { RelationReader } from './relation-reader.js';

/** Options of `readRdf`. */
export interface ReadRdfOptions extends Omit<ReadOptions, 'maxBytes'> {
  /**
   * Validates a dataset in linked data of our own writers: `safeParseDataset` of `@health-networks/core/schema`. Its
   * result is returned.
   */
  readonly parse?: (input: unknown, options: { readonly mode: ReadMode }) => ReadResult;
  /**
   * Finds the numbers in telephone values without a country code. Without this option, only numbers with a country code
   * are read.
   */
  readonly findTelephone?: FindTelephone;
}

/** Options of `safeReadRdf`. */
export interface SafeReadRdfOptions extends ReadRdfOptions, Pick<SafeReadOptions, 'mode'> {}

const listClasses = irisOf('schema:ListItem');

const organizationsIn = (graph: RdfGraph): string[] =>
  graph.subjects.filter((subject) => graph.classesOf(subject).some(isOrganizationClass));

/** Finds the network of the file: the first node that has members and is not a member itself. */
const networkIn = (graph: RdfGraph, organizations: readonly string[]): string | undefined => {
  const members = new Set(organizations.flatMap((one) => graph.allObjects(one, terms.members).map(keyOf)));
  return organizations.find((one) => graph.allObjects(one, terms.members).length > 0 && !members.has(one));
};

/** Reports the name of a node that no reader used, such as an item of a list that names an organization itself. */
const reportName = (graph: RdfGraph, subject: string, report: Report): void => {
  for (const property of terms.name) {
    const [value] = graph.objects(subject, property).filter(isLiteral);
    if (!value) continue;
    const fault = exchangeFault('named-without-class', 'give-class');
    report.notice([subject, property], { value: value.value, ...fault });
    return;
  }
};

/** Classes of nodes that are named and that nobody takes for an organization. */
const otherClasses = irisOf(
  'schema:Place schema:PostalAddress schema:GeoCoordinates schema:ImageObject schema:PropertyValue schema:ContactPoint schema:OrganizationRole schema:Role schema:Person schema:ItemList foaf:Person org:Membership org:Role org:Site vcard:Address skos:Concept skos:ConceptScheme',
);

/** Reports nodes of other classes, such as pages and articles, and names that were not read. */
const reportOthers = (graph: RdfGraph, reader: NodeReader, report: Report): void => {
  for (const subject of graph.subjects) {
    const classes = graph.classesOf(subject);
    const isKnown = classes.some((iri) => isOrganizationClass(iri) || otherClasses.includes(iri));
    if (isKnown || reader.hasRead(subject)) continue;
    const [value] = classes.filter((iri) => !listClasses.includes(iri));
    if (value === undefined) reportName(graph, subject, report);
    else report.noticeOnce(value, [subject], { value, ...exchangeFault('no-place-for-it', 'add-by-hand') });
  }
};

const addAll = (
  graph: RdfGraph,
  organizations: readonly string[],
  reader: NodeReader,
  { draft, report, findTelephone }: { draft: Draft; report: Report; findTelephone: FindTelephone | undefined },
): void => {
  const parties = new PartyReader(reader, draft, report);
  const network = networkIn(graph, organizations);
  for (const one of organizations) parties.name(one, network);
  const names = new KnownNames(draft);
  for (const one of organizations) parties.add(one);
  const relations = new RelationReader({ reader, parties, draft, report, names, findTelephone });
  for (const one of organizations) relations.addMembers(one);
  const standing = graph.subjects.filter((one) => graph.allObjects(one, roleTerms.organization).length > 0);
  for (const one of standing) relations.addMembership(one);
  for (const one of organizations) relations.addContacts(one);
  if (network === undefined && standing.length === 0) {
    for (const id of new Set(organizations.flatMap((one) => parties.idOf(one) ?? []))) draft.belongs(id);
  }
  for (const one of organizations) reader.reportUnread(one);
  relations.reportOtherPersons();
  names.finish();
};

/** Reads statements and adds the issues to a report that may already contain some about the file. */
export const readStatements = (
  statements: readonly RdfStatement[],
  report: Report,
  { mode = 'strict', parse, findTelephone, ...options }: SafeReadRdfOptions,
): ReadResult => {
  const graph = new RdfGraph(statements);
  const own = ownDatasetIn(graph);
  if (own && parse) return report.join(mode, parse(own, { mode }));
  if (own) {
    report.fault([], exchangeFault('own-dataset', 'give-parse'));
    return report.finish(mode, undefined);
  }
  const organizations = organizationsIn(graph);
  if (organizations.length === 0) report.fault([], exchangeFault('no-organizations', 'describe-organizations'));
  const draft = new Draft(options, report);
  const reader = new NodeReader(graph, draft, report);
  addAll(graph, organizations, reader, { draft, report, findTelephone });
  reportOthers(graph, reader, report);
  return report.finish(mode, organizations.length === 0 ? undefined : () => draft.toDataset());
};

/**
 * Reads organizations described with schema.org or the organization ontology of the W3C (ORG, with FOAF, SKOS and
 * vCard), or a dataset in linked data of our own writers. The input is the statements of a file, as an RDF parser such
 * as n3 returns them. An organization with members is the network; without one, all organizations become members of a
 * network. Like `readRdf`, but returns issues instead of throwing them.
 *
 * @see https://www.w3.org/TR/vocab-org/
 * @example
 * const node = (value: string) => ({ termType: 'NamedNode', value });
 * const clinic = node('https://example.org/clinic');
 * const statements = [
 *   { subject: clinic, predicate: node('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), object: node('http://www.w3.org/ns/org#Organization') },
 *   { subject: clinic, predicate: node('http://www.w3.org/2004/02/skos/core#prefLabel'), object: { termType: 'Literal', value: 'Clinic', language: 'en' } },
 * ];
 * const result = safeReadRdf(statements);
 * if (result.success) result.data.organizations.clinic?.name; // { en: 'Clinic' }
 */
export const safeReadRdf = (statements: readonly RdfStatement[], options: SafeReadRdfOptions = {}): ReadResult =>
  readSafely(() => readStatements(statements, new Report('rdf'), options));

/**
 * Reads linked data; see `safeReadRdf`. Throws a `DatasetError` with all issues, by node and property.
 *
 * @example
 * readRdf([]); // throws DatasetError
 */
export const readRdf = (statements: readonly RdfStatement[], options: ReadRdfOptions = {}): Dataset =>
  dataOrThrow(safeReadRdf(statements, options));
