import { collectionNames, type CollectionName } from '../../model/collections.js';
import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs } from '../fields/field-specs.generated.js';
import { innerFields, findNodeType, findRegister } from '../json-ld/json-ld-terms.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const idOf = (iri: unknown): string => decodeURIComponent(textOf(iri).replace('record:', ''));

/** Makes lists of single texts, which processors write without one. */
const withLists = (texts: Node): Node =>
  Object.fromEntries(Object.entries(texts).map(([tag, words]) => [tag, [words].flat()]));

/** Canonicalizes language tags, which processors may write in lower case. */
const withCanonicalTags = (text: Node): Node =>
  Object.fromEntries(Object.entries(text).map(([tag, words]) => [Intl.getCanonicalLocales(tag)[0] ?? tag, words]));

/** Returns the last segment of the IRI of a term or vocabulary. */
const wordOf = (iri: unknown): string => decodeURIComponent(textOf(iri).split(/[/:]/).at(-1) ?? '');

const isVocabularyIri = (iri: unknown): boolean => textOf(iri).startsWith('vocab:');

/** Decodes a value. */
const decodeValue = (value: unknown, { type }: FieldSpec): unknown => {
  if (['reference', 'term', 'enum'].includes(type)) return isVocabularyIri(value) ? wordOf(value) : idOf(value);
  if (type === 'LocalizedText') return isNode(value) ? withCanonicalTags(value) : value;
  if (type === 'LocalizedTexts') return isNode(value) ? withCanonicalTags(withLists(value)) : value;
  return isNode(value) && '@value' in value ? value['@value'] : value;
};

/** Extracts the identifier of a register from `sameAs`. */
const numberOf = ({ sameAs = [] }: Node, register: string, { type }: FieldSpec): unknown => {
  const [start = '', end = ''] = (register === '*' ? 'https://ror.org/*' : register).split('*');
  const address = [sameAs]
    .flat()
    .map(textOf)
    .find((text) => text.startsWith(start) && text.endsWith(end));
  if (address === undefined || register === '*') return address;
  const number = address.slice(start.length, address.length - end.length);
  return type === 'PositiveInteger' ? Number(number) : number;
};

/** Reads records from a flattened and compacted document, which lists all nodes. */
const readerOf = (nodes: ReadonlyMap<string, Node>) => {
  const decodeItem = (value: unknown, spec: FieldSpec): unknown => {
    const [inner, reference] = [innerFields(spec), isNode(value) ? value['@id'] : value];
    if (!inner) return decodeValue(value, spec);
    return decodeFields(nodes.get(textOf(reference)) ?? {}, inner);
  };

  const decodeField = (node: Node, field: string, spec: FieldSpec, before: string): unknown => {
    const inner = innerFields(spec);
    if (inner && !findNodeType(spec)) return decodeFields(node, inner, `${before}${field}.`);
    const register = findRegister(field, spec);
    if (register !== undefined) return numberOf(node, register, spec);
    const value = node[`${before}${field}`];
    if (value === undefined) return undefined;
    return spec.isList ? [value].flat().map((item) => decodeItem(item, spec)) : decodeItem(value, spec);
  };

  const decodeFields = (node: Node, fields: FieldSpecs, before = ''): Node | undefined => {
    const decoded = Object.entries(fields).flatMap(([field, spec]) => {
      const value = decodeField(node, field, spec, before);
      return value === undefined ? [] : [[field, value] as const];
    });
    return decoded.length > 0 ? Object.fromEntries(decoded) : undefined;
  };

  return decodeFields;
};

const hasType = (node: Node, name: string): boolean => [node['@type']].flat().includes(name);

const headerOf = (node: Node, decoded: Node | undefined): Node => {
  const license = isNode(node.license) ? textOf(node.license['@id']).replace('spdx:', '') : node.license;
  return { ...decoded, ...(license !== undefined && { license }) };
};

/** Inverse of `toJsonLd`, for a flattened document that was compacted with our context. */
export const fromJsonLd = (document: Node): Node => {
  const graph = [document['@graph']].flat().filter(isNode);
  const decode = readerOf(new Map(graph.map((node) => [textOf(node['@id']), node])));
  const collection = (name: CollectionName): [string, Node][] =>
    graph
      .filter((node) => hasType(node, recordSpecs[name].name))
      .map((node) => [idOf(node['@id']), { citations: [], ...decode(node, recordSpecs[name].fields) }]);
  const header = graph.find((node) => hasType(node, datasetSpec.name)) ?? {};
  return {
    ...headerOf(header, decode(header, datasetSpec.fields)),
    ...Object.fromEntries(collectionNames.map((name) => [name, Object.fromEntries(collection(name))])),
  };
};
