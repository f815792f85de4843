import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import { vocabularies } from '../model/vocabularies/index.js';
import { recordNames, valueTypes } from './schema-names.js';
import { toJsonSchema } from './to-json-schema.js';

const schema = toJsonSchema();

const compile = () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  ajv.addKeyword('x-term');
  return ajv.compile(schema);
};

const accepts = compile();

/** Where the schema refuses an input. */
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
        "additionalProperties": false,
        "description": "A person whom a document names in a public role.",
        "properties": {
          "citations": {
            "default": [],
            "description": "Where the facts of this record were read.",
            "items": {
              "$ref": "#/$defs/Citation",
            },
            "type": "array",
            "x-term": "prov:wasDerivedFrom",
          },
          "editorial": {
            "description": "Fields that are our own classification or translation, not the words of a source.",
            "items": {
              "$ref": "#/$defs/FieldPath",
            },
            "type": "array",
            "x-term": "own",
          },
          "familyName": {
            "$ref": "#/$defs/PlainText",
            "description": "Family name without its prefix.",
            "x-term": "schema:familyName",
          },
          "familyNamePrefix": {
            "$ref": "#/$defs/PlainText",
            "description": "Prefix that belongs to the family name and is passed over in sorting: "van der".",
            "x-term": "own",
          },
          "givenName": {
            "$ref": "#/$defs/PlainText",
            "description": "First name.",
            "x-term": "schema:givenName",
          },
          "honorificPrefix": {
            "$ref": "#/$defs/PlainText",
            "description": "Title before the name: "Prof.".",
            "x-term": "schema:honorificPrefix",
          },
          "id": {
            "$ref": "#/$defs/Id",
            "description": "Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.",
            "x-term": "schema:identifier",
          },
          "image": {
            "$ref": "#/$defs/WebUrl",
            "description": "Picture of the person.",
            "x-term": "schema:image",
          },
          "reviewBy": {
            "$ref": "#/$defs/Date",
            "description": "Date by which somebody must look again whether the person still holds the public role.",
            "x-term": "own",
          },
        },
        "required": [
          "givenName",
          "familyName",
        ],
        "title": "Person",
        "type": "object",
        "x-term": "schema:Person",
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
