import type { FieldSpecs, RecordSpec } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs } from '../fields/field-specs.generated.js';
import { innerFields, prefixes, propertiesOf, coercions, findNodeType, findRegister } from './json-ld-terms.js';

/** The definition of a term in a context. */
export type JsonLdTerm =
  | string
  | {
      readonly '@id': string;
      readonly '@type'?: string;
      readonly '@container'?: string;
      readonly '@prefix'?: boolean;
      readonly '@context'?: Readonly<Record<string, JsonLdTerm>>;
    };

/** A JSON-LD context. */
export type JsonLdContext = Readonly<Record<string, JsonLdTerm | number>>;

type Terms = Readonly<Record<string, JsonLdTerm>>;

const sameAs: JsonLdTerm = { '@id': 'schema:sameAs', '@type': '@id', '@container': '@set' };

/** Returns the terms of a node's fields. Fields of nested objects that are not nodes get a prefix. */
const fieldTerms = (fields: FieldSpecs, before = ''): Terms => {
  const properties = propertiesOf(fields, before);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, spec]): [string, JsonLdTerm][] => {
      const inner = innerFields(spec);
      if (inner && !findNodeType(spec)) return Object.entries(fieldTerms(inner, `${before}${field}.`));
      if (findRegister(field, spec) !== undefined) return [['sameAs', sameAs]];
      const name = `${before}${field}`;
      const container = spec.isList && { '@container': '@set' };
      return [[name, { '@id': properties[field] ?? name, ...coercions[spec.type], ...container }]];
    }),
  );
};

/** Returns the classes of the nested objects that are nodes. */
const nodeTerms = (fields: FieldSpecs): [string, JsonLdTerm][] =>
  Object.values(fields).flatMap((spec): [string, JsonLdTerm][] => {
    const [type, inner] = [findNodeType(spec), innerFields(spec)];
    return type && inner ? [[type[0], { '@id': type[1], '@context': fieldTerms(inner) }]] : [];
  });

const recordTerm = ({ name, fields }: RecordSpec): [string, JsonLdTerm] => [
  name,
  { '@id': `vocab:${name}`, '@context': fieldTerms(fields) },
];

const makeContext = (): JsonLdContext => ({
  '@version': 1.1,
  ...prefixes,
  record: 'urn:health-networks:record:',
  [datasetSpec.name]: { '@id': 'schema:Dataset', '@context': fieldTerms(datasetSpec.fields) },
  ...Object.fromEntries(Object.values(recordSpecs).flatMap(({ fields }) => nodeTerms(fields))),
  ...Object.fromEntries(Object.values(recordSpecs).map(recordTerm)),
});

/**
 * The JSON-LD 1.1 context of a dataset. The meaning of a field depends on the type of its record, so every term is
 * defined in the context of a type. Our own terms have IRIs under `urn:health-networks:vocab:`.
 */
export const jsonLdContext: JsonLdContext = /* @__PURE__ */ makeContext();
