import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';

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
