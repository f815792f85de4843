import type { Dataset } from '../../model/types.generated.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import { findEdtf } from '../../model/values/edtf.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';
import { valueSpecs } from '../fields/field-specs.generated.js';

/** Prefixes of the vocabularies in `@term` tags and of the values. */
export const prefixes: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  spdx: 'https://spdx.org/licenses/',
  vocab: 'urn:health-networks:vocab:',
};

const prefixOf = (term: string): string => term.split(':')[0] ?? '';

/** HSDS and Popolo are JSON formats without IRIs. */
const hasIri = (term: string): boolean => Object.hasOwn(prefixes, prefixOf(term));

const termOf = ({ term }: FieldSpec): string | undefined => term.split(' ').find(hasIri);

/**
 * Returns the RDF properties of a type's fields as compact IRIs: the first standard term, or our own term if there is
 * none. A standard term that several fields share would be ambiguous, so those fields get our own terms.
 */
export const propertiesOf = (fields: FieldSpecs, before = ''): Readonly<Record<string, string>> => {
  const terms = Object.values(fields).map(termOf);
  const isShared = (term: string): boolean => terms.indexOf(term) !== terms.lastIndexOf(term);
  return Object.fromEntries(
    Object.entries(fields).map(([field, spec]) => {
      const term = termOf(spec);
      const isOwn = term === undefined || (isShared(term) && term !== 'schema:sameAs');
      return [field, isOwn ? `vocab:${before}${field}` : term];
    }),
  );
};

/**
 * Returns the standard classes in a record's terms. Terms in lower case (`org:purpose`) are properties, not classes.
 */
export const classesOf = (term: string): string[] =>
  term.split(' ').filter((name) => hasIri(name) && /:[A-Z]/.test(name));

/** Expands a compact IRI. */
export const expandIri = (compact: string): string => {
  const prefix = prefixOf(compact);
  return `${prefixes[prefix] ?? `${prefix}:`}${compact.slice(prefix.length + 1)}`;
};

/** A literal with a datatype. */
export interface TypedLiteral {
  '@type': string;
  '@value': string;
}

const plainDates: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/, 'xsd:dateTime'],
];

/**
 * Creates a date literal with the XSD type of its precision, or EDTF for dates that XSD cannot express ("about", open
 * ends).
 */
const dateLiteral = (date: string): TypedLiteral => {
  const plain = findEdtf(date) && plainDates.find(([pattern]) => pattern.test(date))?.[1];
  return { '@type': plain ?? 'edtf:EDTF', '@value': date };
};

/** Type coercions of the context, by value type. Types that are missing here are plain literals. */
export const coercions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LocalizedText: { '@container': '@language' },
  LocalizedTexts: { '@container': '@language' },
  Latitude: { '@type': 'xsd:double' },
  Longitude: { '@type': 'xsd:double' },
  RorId: { '@type': '@id' },
  WebUrl: { '@type': '@id' },
  enum: { '@type': '@id' },
  reference: { '@type': '@id' },
  term: { '@type': '@id' },
};

/** Types that are plain literals. A test checks that `coercions`, `nodeTypes` and these cover all types. */
export const literalTypes: readonly string[] = [
  'Id',
  'PlainText',
  'LanguageTag',
  'CountryCode',
  'EmailAddress',
  'TelephoneNumber',
  'PositiveInteger',
  'FieldPath',
  'WikidataId',
  'Date',
  'string',
  'number',
  'boolean',
];

/** The class of each object that becomes a node, by value type, or by term if its type has no name. */
const nodeTypes: Readonly<Record<string, readonly [name: string, iri: string]>> = {
  Citation: ['Citation', 'vocab:Citation'],
  Quantity: ['Quantity', 'schema:QuantitativeValue'],
  'schema:geo': ['GeoCoordinates', 'schema:GeoCoordinates'],
};

/** Returns the name and IRI of an object's class, or `undefined` if its fields belong to the record itself. */
export const findNodeType = ({ type, term }: FieldSpec): readonly [name: string, iri: string] | undefined =>
  nodeTypes[type] ?? nodeTypes[term];

/** Registers whose numbers become URLs under `schema:sameAs`, by field; `*` is the number. */
const registers: Readonly<Record<string, string>> = {
  ror: '*',
  wikidata: 'http://www.wikidata.org/entity/*',
  geonamesId: 'https://sws.geonames.org/*/',
};

/** Returns the URL pattern of a register for `schema:sameAs`, or `undefined` for other fields. */
export const findRegister = (field: string, { term }: FieldSpec): string | undefined =>
  term === 'schema:sameAs' ? registers[field] : undefined;

/** Returns the IRI of a record. Encodes the id, because `%` and `#` have a meaning in IRIs. */
export const recordIri = (id: string): string => `record:${encodeURIComponent(id)}`;

/** Returns the IRI of a term of a vocabulary or closed list. */
const vocabularyIri = (vocabulary: string, word: string): string => `vocab:${vocabulary}/${encodeURIComponent(word)}`;

const isDeclared = ({ concepts }: Dataset, vocabulary: string, term: string): boolean =>
  Object.hasOwn(concepts, term) && concepts[term]?.scheme === vocabulary;

/**
 * Returns the IRI of a term: that of its concept if the dataset declares it, otherwise one of ours. A scheme that is a
 * vocabulary has the vocabulary's IRI.
 */
export const termIri = (dataset: Dataset, vocabulary: string, term: string): string => {
  if (isKnownTerm(vocabulary, term)) return vocabularyIri(vocabulary, term);
  if (isDeclared(dataset, vocabulary, term)) return recordIri(term);
  return vocabulary === 'concept-scheme' && Object.hasOwn(vocabularyFacts, term)
    ? `vocab:${term}`
    : vocabularyIri(vocabulary, term);
};

/** Context for encoding a value: the dataset and the scheme of the record. */
export interface ValueContext {
  readonly dataset: Dataset;
  readonly scheme: string;
}

/** Encodes a scalar value. */
export const encodeValue = (value: unknown, spec: FieldSpec, { dataset, scheme }: ValueContext): unknown => {
  if (typeof value !== 'string') return value;
  const { type, vocabulary = '', orTerm } = spec;
  if (type === 'reference')
    return orTerm && isKnownTerm(scheme, value) ? vocabularyIri(scheme, value) : recordIri(value);
  if (type === 'term') return termIri(dataset, vocabulary, value);
  if (type === 'enum') return vocabularyIri(vocabulary, value);
  return type === 'Date' ? dateLiteral(value) : value;
};

/** Returns the fields within a field, or `undefined` if it holds no object. */
export const innerFields = ({ type, fields }: FieldSpec): FieldSpecs | undefined =>
  fields ?? (Object.hasOwn(valueSpecs, type) ? valueSpecs[type] : undefined);
