import type { FieldSpec } from './field-spec.js';

/** The vocabularies that `@term` tags name, and those of the values. */
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

/** HSDS and Popolo are JSON formats: their terms have no IRI. */
const hasIri = (term: string): boolean => Object.hasOwn(prefixes, prefixOf(term));

/** A property of our own, named after the field. */
export const ownProperty = (field: string): string => `vocab:${field}`;

/** The property behind a field, as a compact IRI: its first standard term, else one of our own named after the field. */
export const propertyOf = (field: string, { term }: Pick<FieldSpec, 'term'>): string =>
  term.split(' ').find(hasIri) ?? ownProperty(field);

/** The standard classes in a record's terms. Terms in lower case (`org:purpose`) are properties, not classes. */
export const classesOf = (term: string): string[] =>
  term.split(' ').filter((name) => hasIri(name) && /:[A-Z]/.test(name));

/** A compact IRI in full. */
export const expandIri = (compact: string): string => {
  const prefix = prefixOf(compact);
  return `${prefixes[prefix] ?? `${prefix}:`}${compact.slice(prefix.length + 1)}`;
};
