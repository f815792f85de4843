import { Ajv2020 } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import { vocabularies } from '../model/vocabularies/index.js';
import { recordNames } from '../model/record-fields.generated.js';
import { valueTypes } from './schema-names.js';
import { toJsonSchema } from './to-json-schema.js';

const schema = toJsonSchema();

/**
 * Uses only the options given in the README: strict mode is the default, and rejects keywords and formats that it does
 * not know.
 */
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

/** Returns the paths at which the schema rejects an input. */
const refusals = (input: unknown): string[] => {
  accepts(input);
  return [...new Set((accepts.errors ?? []).map(({ instancePath }) => instancePath))];
};

const place = { ...base, id: 'assen', name: { nl: 'Assen' }, kind: 'city' as const };

describe('toJsonSchema', () => {
  test('names itself', () => {
    expect({ $schema: schema.$schema, $id: schema.$id, title: schema.title, description: schema.description }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:health-networks:schema:dataset:2',
      title: 'Health Networks dataset',
      description: 'Flat collections of records that refer to each other by id.',
    });
  });

  test('has a definition for every record and value type', () => {
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(
      [...Object.values(recordNames), ...Object.keys(valueTypes)].sort(),
    );
  });

  test('becomes types with unique names', async () => {
    const types = await compile({ ...structuredClone<object>(schema) }, 'Dataset');
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name);
    expect(names.sort()).toEqual(['HealthNetworksDataset', ...Object.keys(schema.$defs ?? {})].sort());
  });

  test('describes every definition', () => {
    const plain = Object.entries(schema.$defs ?? {}).filter(([, { description }]) => !description);
    expect(plain.map(([name]) => name)).toEqual([]);
  });

  test('lists the known terms of every open vocabulary, for editors to complete', () => {
    const listed = Object.values(vocabularies)
      .filter(({ isOpen, terms }) => isOpen && Object.keys(terms).length > 0)
      .map(({ name, terms }): [string, unknown[]] => [name, Object.keys(terms)]);
    const types = Object.entries(schema.$defs ?? {}).flatMap(([name, { anyOf = [] }]) =>
      anyOf.flatMap((option): [string, unknown[]][] =>
        option.enum ? [[name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(), option.enum]] : [],
      ),
    );
    expect(types.sort()).toEqual(listed.sort());
  });

  test('describes a record and its fields, with their terms', () => {
    expect(schema.$defs?.Person).toMatchInlineSnapshot(`
      {
        "$comment": "schema:Person",
        "additionalProperties": false,
        "description": "A person whom a document names in a public role.",
        "properties": {
          "citations": {
            "$comment": "prov:wasDerivedFrom",
            "default": [],
            "description": "Where the facts of this record were read.",
            "items": {
              "$ref": "#/$defs/Citation",
            },
            "type": "array",
          },
          "editorial": {
            "description": "Fields that are our own classification or translation, not the words of a source.",
            "items": {
              "$ref": "#/$defs/FieldPath",
            },
            "type": "array",
          },
          "familyName": {
            "$comment": "schema:familyName",
            "allOf": [
              {
                "$ref": "#/$defs/PlainText",
              },
            ],
            "description": "Family name without its prefix.",
          },
          "familyNamePrefix": {
            "allOf": [
              {
                "$ref": "#/$defs/PlainText",
              },
            ],
            "description": "Prefix that belongs to the family name and is passed over in sorting: "van der".",
          },
          "givenName": {
            "$comment": "schema:givenName",
            "allOf": [
              {
                "$ref": "#/$defs/PlainText",
              },
            ],
            "description": "First name.",
          },
          "honorificPrefix": {
            "$comment": "schema:honorificPrefix",
            "allOf": [
              {
                "$ref": "#/$defs/PlainText",
              },
            ],
            "description": "Title before the name: "Prof.".",
          },
          "id": {
            "$comment": "schema:identifier",
            "allOf": [
              {
                "$ref": "#/$defs/Id",
              },
            ],
            "description": "Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.",
          },
          "image": {
            "$comment": "schema:image",
            "allOf": [
              {
                "$ref": "#/$defs/WebUrl",
              },
            ],
            "description": "Picture of the person.",
          },
          "reviewBy": {
            "allOf": [
              {
                "$ref": "#/$defs/Date",
              },
            ],
            "description": "Date by which somebody must look again whether the person still holds the public role.",
          },
        },
        "required": [
          "givenName",
          "familyName",
        ],
        "title": "Person",
        "type": "object",
      }
    `);
  });

  test.each([
    ['the smallest file', {}],
    ['a dataset with all collections', makeDataset({ places: byId(place) })],
    ['a record without id', { places: { assen: { name: { nl: 'Assen' }, kind: 'city' } } }],
    [
      'an address with letters beyond ASCII',
      { places: {}, sources: { s: { title: 'S', language: 'nl', url: 'https://www.snäkkä.example/ü' } } },
    ],
    ['every form of date', { goals: { g: { network: 'n', statement: { en: 'G' }, targetDate: '2016-05/2020~' } } }],
    [
      'a date with a time',
      { goals: { g: { network: 'n', statement: { en: 'G' }, targetDate: '2026-05-01T09:00:00+02:00' } } },
    ],
    ['a declared kind', { places: { fjord: { ...place, id: 'fjord', kind: 'fjord' } } }],
    [
      'an amount in a currency',
      { groups: { g: { name: { en: 'G' }, quantity: { value: 1, qualifier: 'exact', unit: 'DKK' } } } },
    ],
    ['the address of this schema', { $schema: './dataset.schema.json' }],
  ])('accepts %s', (_, input) => {
    expect(refusals(input)).toEqual([]);
  });

  test.each([
    ['a list', [], ''],
    ['an unknown field', { places: { assen: { ...place, colour: 'red' } } }, '/places/assen'],
    ['a kind that is no term', { places: { assen: { ...place, kind: 'a town' } } }, '/places/assen/kind'],
    [
      'a unit that is neither a term nor a currency',
      { groups: { g: { name: { en: 'G' }, quantity: { value: 1, qualifier: 'exact', unit: 'Partner' } } } },
      '/groups/g/quantity/unit',
    ],
    ['a missing name', { places: { assen: { kind: 'city' } } }, '/places/assen'],
    ['a name in no language', { places: { assen: { ...place, name: {} } } }, '/places/assen/name'],
    ['white space around a name', { places: { assen: { ...place, name: { nl: ' Assen' } } } }, '/places/assen/name/nl'],
    ['a country in words', { places: { assen: { ...place, country: 'Netherlands' } } }, '/places/assen/country'],
    [
      'a position off the globe',
      { places: { assen: { ...place, coordinates: { latitude: 91, longitude: 0 } } } },
      '/places/assen/coordinates/latitude',
    ],
    ['half a number', { places: { assen: { ...place, geonamesId: 1.5 } } }, '/places/assen/geonamesId'],
    [
      'a script as a link',
      { organizations: { a: { name: { en: 'A' }, kind: 'other', url: 'javascript:alert(1)' } } },
      '/organizations/a/url',
    ],
    [
      'a date in words',
      { goals: { g: { network: 'n', statement: { en: 'G' }, targetDate: '1 mei 2026' } } },
      '/goals/g/targetDate',
    ],
    [
      'a mailbox with a header',
      { contactPoints: { c: { about: ['n'], email: 'a@example.org\nCc:b@example.org' } } },
      '/contactPoints/c/email',
    ],
    ['a contact about nothing', { contactPoints: { c: { about: [] } } }, '/contactPoints/c/about'],
    [
      'a number that nobody can dial',
      { contactPoints: { c: { about: ['n'], telephone: { number: '06 12', display: '06 12' } } } },
      '/contactPoints/c/telephone/number',
    ],
  ])('refuses %s', (_, input, path) => {
    expect(refusals(input)).toEqual([path]);
  });

  test('refuses an id that is not kebab-case', () => {
    expect(refusals({ places: { Assen: { ...place, id: 'Assen' } } })).toEqual(['/places', '/places/Assen/id']);
  });
});
