import { describe, expect, test } from 'vitest';
import { fieldDocs } from '../../model/field-docs.generated.js';
import { recordNames } from '../../model/record-fields.generated.js';
import type { SchemaDoc } from '../../model/schema-doc.js';
import type { FieldSpecs } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs, valueSpecs } from '../fields/field-specs.generated.js';
import { jsonLdContext } from './json-ld-context.js';
import { innerFields, expandIri, prefixes, coercions, findNodeType, literalTypes } from './json-ld-terms.js';

const termsOf = (type: string): Readonly<Record<string, unknown>> => {
  const term = jsonLdContext[type];
  return (typeof term === 'object' && term['@context']) || {};
};

/** Finds the fields of a documented type that are missing in its context. Register numbers are all `sameAs`. */
const unmapped = (terms: Readonly<Record<string, unknown>>, { fields = {} }: SchemaDoc, path = ''): string[] =>
  Object.entries(fields).flatMap(([field, doc]) => {
    const name = `${path}${field}`;
    if (Object.hasOwn(terms, name) || (doc.term === 'schema:sameAs' && Object.hasOwn(terms, 'sameAs'))) return [];
    const inner = doc.fields ?? fieldDocs[field.charAt(0).toUpperCase() + field.slice(1)]?.fields;
    return inner ? unmapped(terms, { description: '', fields: inner }, `${name}.`) : [name];
  });

const allFields: FieldSpecs[] = [
  datasetSpec.fields,
  ...Object.values(recordSpecs).map(({ fields }) => fields),
  ...Object.values(valueSpecs),
];

const allSpecs = allFields.flatMap((fields) => Object.values(fields));

describe('jsonLdContext', () => {
  test.each(Object.values(recordNames))('maps every documented field of %s', (name) => {
    expect(unmapped(termsOf(name), fieldDocs[name] ?? { description: '' })).toEqual([]);
  });

  test('maps every field of objects that become nodes', () => {
    const nodes = allSpecs.flatMap((spec) => {
      const [type, inner] = [findNodeType(spec), innerFields(spec)];
      return type && inner ? [[type[0], Object.keys(inner)] as const] : [];
    });
    expect(nodes.filter(([type, fields]) => Object.keys(termsOf(type)).join() !== fields.join())).toEqual([]);
  });

  test('supports every value type', () => {
    const known = [...literalTypes, ...Object.keys(coercions)];
    const unknown = allFields
      .flatMap((fields) => Object.entries(fields))
      .filter(([, spec]) => !known.includes(spec.type) && !innerFields(spec));
    expect(unknown.map(([field, { type }]) => `${field}: ${type}`)).toEqual([]);
  });

  test('has a prefix for the vocabulary of every term, except two without IRIs', () => {
    const terms = [...Object.values(recordSpecs), ...allSpecs].flatMap(({ term }) => term.split(' '));
    const unknown = terms.filter((term) => term !== 'own' && !Object.hasOwn(prefixes, term.split(':')[0] ?? ''));
    expect([...new Set(unknown)].filter((term) => !/^(?:HSDS|Popolo):/.test(term))).toEqual([]);
  });

  test('gives every field of a type a different property', () => {
    const types = Object.entries(jsonLdContext).map(([type]) => [type, Object.values(termsOf(type))] as const);
    const twice = types.flatMap(([type, terms]) => {
      const properties = terms.map((term) => JSON.stringify(term)).map((text) => /"@id":"(.+?)"/.exec(text)?.[1]);
      return properties
        .filter((property, index) => properties.indexOf(property) !== index)
        .map((at) => `${type}: ${at}`);
    });
    expect(twice).toEqual([]);
  });

  test('does not use prefixes as field names', () => {
    const names = allFields.flatMap(Object.keys);
    expect(names.filter((name) => ['record', ...Object.keys(prefixes)].includes(name))).toEqual([]);
  });

  test('expands compact IRIs', () => {
    expect(['schema:name', 'vocab:network', 'https://example.org/'].map(expandIri)).toEqual([
      'https://schema.org/name',
      'urn:health-networks:vocab:network',
      'https://example.org/',
    ]);
  });
});
