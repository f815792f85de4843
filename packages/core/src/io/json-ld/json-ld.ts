import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs } from '../fields/field-specs.generated.js';
import { jsonLdContext, type JsonLdContext } from './json-ld-context.js';
import {
  innerFields,
  classesOf,
  encodeValue,
  findNodeType,
  findRegister,
  recordIri,
  termIri,
  type TypedLiteral,
  type ValueContext,
} from './json-ld-terms.js';

/** A record, or an object within a record, as a node. */
export interface JsonLdNode {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [term: string]: unknown;
}

/** A dataset as JSON-LD. */
export interface JsonLdDocument {
  readonly '@context': JsonLdContext;
  readonly '@graph': readonly JsonLdNode[];
}

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** Prefix of the record ids, ending in a separator. Default: `urn:health-networks:record:`. */
  base?: string;
}

type Entry = [term: string, value: unknown];

const ownEntries = (value: unknown): Map<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The node whose fields are being encoded. */
interface Owner extends ValueContext {
  /** IRI prefix of nested nodes. */
  readonly part: string;
  /** Prefix of the node's terms. */
  readonly before: string;
}

/** Creates a nested node. Nested objects have no id, so their IRI consists of record, field and position. */
const nodeOf = (value: unknown, spec: FieldSpec, iri: string, owner: Owner): JsonLdNode => ({
  '@id': iri,
  '@type': findNodeType(spec)?.[0] ?? [],
  ...joinEntries(encodeFields(value, innerFields(spec) ?? {}, { ...owner, part: `${iri}.`, before: '' })),
});

const encodeField = (value: unknown, spec: FieldSpec, iri: string, owner: Owner): unknown => {
  const isNode = innerFields(spec) !== undefined;
  if (!Array.isArray(value)) return isNode ? nodeOf(value, spec, iri, owner) : encodeValue(value, spec, owner);
  return value.map((item: unknown, index) =>
    isNode ? nodeOf(item, spec, `${iri}-${index + 1}`, owner) : encodeValue(item, spec, owner),
  );
};

/** Encodes the terms of a node. */
const encodeFields = (record: unknown, fields: FieldSpecs, owner: Owner): Entry[] => {
  const { part, before } = owner;
  const values = ownEntries(record);
  return Object.entries(fields).flatMap(([field, spec]): Entry[] => {
    const [value, inner, register] = [values.get(field), innerFields(spec), findRegister(field, spec)];
    if (!isPresent(value)) return [];
    if (register !== undefined) return [['sameAs', [register.replace('*', String(value))]]];
    const name = `${before}${field}`;
    if (inner && !findNodeType(spec)) return encodeFields(value, inner, { ...owner, before: `${name}.` });
    return [[name, encodeField(value, spec, `${part}${name}`, owner)]];
  });
};

/** Merges entries with the same term, such as identifiers of several registers under `sameAs`. */
const joinEntries = (entries: readonly Entry[]): Record<string, unknown> => {
  const joined = new Map<string, unknown>();
  for (const [term, value] of entries) {
    const earlier = joined.get(term);
    joined.set(term, earlier === undefined ? value : [earlier, value].flat());
  }
  return Object.fromEntries(joined);
};

const recordNode = (dataset: Dataset, collection: CollectionName, record: AnyRecord): JsonLdNode => {
  const { name, term, fields } = recordSpecs[collection];
  const iri = recordIri(record.id);
  const scheme = 'scheme' in record ? record.scheme : '';
  return {
    '@id': iri,
    '@type': [name, ...classesOf(term)],
    ...joinEntries(encodeFields(record, fields, { dataset, scheme, part: `${iri}#`, before: '' })),
  };
};

/** Returns an IRI for an SPDX identifier; other text stays text. */
const licenseValue = (license: string): string | { '@id': string } | TypedLiteral =>
  /^[A-Za-z0-9.+-]+$/.test(license) ? { '@id': `spdx:${license}` } : license;

const datasetNode = (dataset: Dataset): JsonLdNode => ({
  '@id': 'record:#dataset',
  '@type': datasetSpec.name,
  ...joinEntries(
    encodeFields(dataset, datasetSpec.fields, { dataset, scheme: '', part: 'record:#dataset.', before: '' }),
  ),
  ...(dataset.license && { license: licenseValue(dataset.license) }),
});

/** Creates nodes for the schemes of concepts, so that their IRIs have a type. */
const schemeNodes = (dataset: Dataset): JsonLdNode[] =>
  [...new Set(Object.values(dataset.concepts).map(({ scheme }) => scheme))].map((scheme) => ({
    '@id': termIri(dataset, 'concept-scheme', scheme),
    '@type': 'skos:ConceptScheme',
  }));

/**
 * Converts a dataset to a self-contained JSON-LD 1.1 document with its context. The first node is the dataset, followed
 * by one node for each record, in dataset order, and one `skos:ConceptScheme` for each scheme of its concepts.
 * Citations, quantities and coordinates are nested nodes with their own IRIs (`…:utrecht#citations-1`), so there are no
 * blank nodes. A kind, role or status from a built-in vocabulary has an IRI of this project
 * (`urn:health-networks:vocab:organization-kind/hospital`); one that the dataset declares has the IRI of its concept.
 *
 * Pass a `base` for your own dataset; otherwise its ids denote records of this project.
 *
 * @example
 * const { '@graph': nodes } = toJsonLd(ownDataset, { base: 'https://example.org/id/' });
 * nodes[1]; // { '@id': 'record:aarhus', '@type': ['Place', 'schema:Place', 'org:Site'], name: { en: 'Aarhus' }, … }
 */
export const toJsonLd = (dataset: Dataset, { base }: JsonLdOptions = {}): JsonLdDocument => ({
  '@context': { ...jsonLdContext, ...(base !== undefined && { record: { '@id': base, '@prefix': true } }) },
  '@graph': [
    datasetNode(dataset),
    ...collectionNames.flatMap((name) =>
      Object.values<AnyRecord>(dataset[name]).map((record) => recordNode(dataset, name, record)),
    ),
    ...schemeNodes(dataset),
  ],
});
