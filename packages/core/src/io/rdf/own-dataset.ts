import { collectionNames, type CollectionName } from '../../model/collections.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs } from '../fields/field-specs.generated.js';
import {
  innerFields,
  expandIri,
  prefixes,
  propertiesOf,
  findNodeType,
  findRegister,
} from '../json-ld/json-ld-terms.js';
import { decodePart, isLiteral, keyOf, type RdfGraph, type RdfTerm } from './rdf-graph.js';

type Fields = Readonly<Record<string, unknown>>;

const vocab = prefixes.vocab ?? '';

const sameAs = expandIri('schema:sameAs');

/** Returns `hospital` for `…:vocab:organization-kind/hospital`, `pillar` for `…:vocab:pillar`. */
const wordOf = (iri: string): string => decodePart(iri.slice(vocab.length).split('/').at(-1) ?? '');

const textsIn = (terms: readonly RdfTerm[]): Fields =>
  Object.fromEntries(
    terms.map(({ value, language = '' }) => [
      language === '' ? 'und' : (findCanonicalTag(language) ?? language),
      value,
    ]),
  );

/** Like `textsIn`, with all texts of each language. */
const textListsIn = (terms: readonly RdfTerm[]): Fields => {
  const lists: Record<string, string[]> = {};
  for (const term of terms) for (const [tag] of Object.entries(textsIn([term]))) (lists[tag] ??= []).push(term.value);
  return lists;
};

const numeric = ['Latitude', 'Longitude', 'PositiveInteger', 'number'];

/** Returns the position in a list: `…#citations-10` comes after `…#citations-9`. */
const positionOf = ({ value }: RdfTerm): number => Number(/-(\d+)$/.exec(value)?.[1] ?? 0);

/** Reads linked data of our own writers. */
class OwnReader {
  readonly #graph: RdfGraph;
  readonly #base: string;

  constructor(graph: RdfGraph, base: string) {
    this.#graph = graph;
    this.#base = base;
  }

  idOf(iri: string): string {
    return decodePart(iri.startsWith(this.#base) ? iri.slice(this.#base.length) : iri);
  }

  #scalar(term: RdfTerm, { type }: FieldSpec): unknown {
    if (type === 'reference' || type === 'term' || type === 'enum') {
      return term.value.startsWith(vocab) ? wordOf(term.value) : this.idOf(term.value);
    }
    if (numeric.includes(type)) return Number(term.value);
    return type === 'boolean' ? term.value === 'true' : term.value;
  }

  #register(subject: string, register: string, { type }: FieldSpec): unknown {
    const [start = '', end = ''] = (register === '*' ? 'https://ror.org/*' : register).split('*');
    const address = this.#graph
      .objects(subject, sameAs)
      .map(({ value }) => value)
      .find((text) => text.startsWith(start) && text.endsWith(end));
    if (address === undefined || register === '*') return address;
    const number = address.slice(start.length, address.length - end.length);
    return type === 'PositiveInteger' ? Number(number) : number;
  }

  #field(subject: string, [field, spec]: readonly [string, FieldSpec], property: string, before: string): unknown {
    const inner = innerFields(spec);
    if (inner && !findNodeType(spec)) return this.fields(subject, inner, `${before}${field}.`);
    const register = findRegister(field, spec);
    if (register !== undefined) return this.#register(subject, register, spec);
    const terms = this.#graph.objects(subject, property);
    if (terms.length === 0) return undefined;
    if (spec.type === 'LocalizedText') return textsIn(terms);
    if (spec.type === 'LocalizedTexts') return textListsIn(terms);
    const values = inner
      ? [...terms]
          .sort((a, b) => positionOf(a) - positionOf(b))
          .map((term) => (isLiteral(term) ? term.value : (this.fields(keyOf(term), inner) ?? {})))
      : terms.map((term) => this.#scalar(term, spec));
    return spec.isList || values.length > 1 ? values : values[0];
  }

  fields(subject: string, specs: FieldSpecs, before = ''): Fields | undefined {
    const properties = propertiesOf(specs, before);
    const decoded = Object.entries(specs).flatMap(([field, spec]) => {
      const value = this.#field(subject, [field, spec], expandIri(properties[field] ?? field), before);
      return value === undefined ? [] : [[field, value] as const];
    });
    return decoded.length > 0 ? Object.fromEntries(decoded) : undefined;
  }
}

const collectionOfClass = new Map(
  collectionNames.map((collection): [string, CollectionName] => [
    `${vocab}${recordSpecs[collection].name}`,
    collection,
  ]),
);

const idProperty = expandIri(propertiesOf(recordSpecs.organizations.fields).id ?? '');

/** Returns the prefix of the record ids. */
const baseOf = (graph: RdfGraph, records: readonly string[]): string => {
  for (const iri of records) {
    const id = encodeURIComponent(graph.objects(iri, idProperty)[0]?.value ?? '');
    if (id !== '' && iri.endsWith(id)) return iri.slice(0, -id.length);
  }
  return 'urn:health-networks:record:';
};

const headerOf = (graph: RdfGraph, reader: OwnReader): Fields => {
  const node = graph.subjects.find((subject) => graph.classesOf(subject).includes(expandIri('schema:Dataset')));
  if (node === undefined) return {};
  const { license, ...header } = reader.fields(node, datasetSpec.fields) ?? {};
  const name = typeof license === 'string' ? license.replace(expandIri('spdx:'), '') : license;
  return { ...header, ...(name !== undefined && { license: name }) };
};

/**
 * Returns the dataset in linked data of our own writers, to be validated like a dataset in JSON, or `undefined` if the
 * statements describe anything else.
 */
export const ownDatasetIn = (graph: RdfGraph): Fields | undefined => {
  const byCollection = new Map(collectionNames.map((name): [CollectionName, string[]] => [name, []]));
  for (const subject of graph.subjects) {
    const [collection] = graph.classesOf(subject).flatMap((iri) => collectionOfClass.get(iri) ?? []);
    if (collection !== undefined) byCollection.get(collection)?.push(subject);
  }
  const records = [...byCollection.values()].flat();
  if (records.length === 0) return undefined;
  const reader = new OwnReader(graph, baseOf(graph, records));
  const collections = [...byCollection].map(([collection, iris]): [string, Fields] => [
    collection,
    Object.fromEntries(
      iris.map((iri) => [reader.idOf(iri), { citations: [], ...reader.fields(iri, recordSpecs[collection].fields) }]),
    ),
  ]);
  return { ...headerOf(graph, reader), ...Object.fromEntries(collections) };
};
