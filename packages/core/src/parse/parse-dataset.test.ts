import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset, report } from '../integrity/test-support/make-dataset.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import { formatIssue } from '../model/issues/format-issue.js';
import { parseDataset, safeParseDataset } from './parse-dataset.js';

const linesOf = (input: unknown): string[] => {
  const result = safeParseDataset(input);
  return result.success ? [] : result.error.issues.map(formatIssue);
};

const place = { name: { nl: 'Assen' }, kind: 'city' };

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

describe('parseDataset', () => {
  test('returns a valid dataset unchanged', () => {
    const dataset = makeDataset({ places: byId({ ...base, id: 'assen', name: { nl: 'Assen' }, kind: 'city' }) });
    expect(parseDataset(dataset)).toEqual(dataset);
  });

  test('fills in optional values without modifying the input', () => {
    const input = deepFreeze({ places: { assen: place } });
    expect(parseDataset(input)).toEqual({
      ...makeDataset(),
      sources: {},
      places: { assen: { id: 'assen', citations: [], name: { nl: 'Assen' }, kind: 'city' } },
    });
    expect(input).toEqual({ places: { assen: place } });
  });

  test('throws all issues at once, with path and remedy', () => {
    const input = {
      places: { assen: { ...place, within: 'drente' }, drenthe: { ...place, kind: 'provinse' } },
      organizations: {
        umc: {
          name: { en: 'UMC' },
          kind: 'hospital',
          url: 'javascript:alert(1)',
          startDate: '2020-02-30',
          colour: 'red',
        },
      },
      persons: { anna: { id: 'hanna', givenName: ' ' } },
      organisations: {},
    };
    expect(() => parseDataset(input)).toThrow(DatasetError);
    expect(linesOf(input)).toMatchInlineSnapshot(`
      [
        "organisations {} is not a known field. Did you mean "organizations"?",
        "organizations.umc.colour "red" is not a known field. Remove it, or use one of: "id", "citations", "editorial", "name", "alternateNames", "description", "note", "themes", "place", "url", "logo", "identifiers", "startDate", "endDate", "kind", "subOrganizationOf", "represents".",
        "organizations.umc.startDate "2020-02-30" is not a date we can read. Write it as EDTF: "2016", "2019-03", "2020-11-06", "2020~" (about), "../2020" or "2016/..".",
        "organizations.umc.url "javascript:alert(1)" is not a web address. Give one full http or https address: "https://www.example.org/".",
        "persons.anna.familyName is missing. Write text: "…".",
        "persons.anna.givenName " " is empty. Write the text, or leave the field out.",
        "persons.anna.id "hanna" is not the key of its record. Write "anna", or rename the key.",
        "places.assen.within "drente" refers to no record. Did you mean "drenthe"? Correct the id, or add the record to places.",
        "places.drenthe.kind "provinse" is neither a known term of "place-kind" nor declared in this dataset. Did you mean "province"? Else declare it: "concepts": { "provinse": { "scheme": "place-kind", "label": { "en": "…" } } }.",
      ]
    `);
  });

  test('an issue has path, fault and remedy', () => {
    const result = safeParseDataset({ places: { assen: { ...place, kind: 'town' } } });
    expect(result.success ? [] : result.error.issues).toEqual([
      {
        rule: 'terms-declared',
        severity: 'error',
        collection: 'places',
        record: 'assen',
        field: 'kind',
        path: ['places', 'assen', 'kind'],
        value: 'town',
        message: 'is neither a known term of "place-kind" nor declared in this dataset',
        remedy: 'Declare it: "concepts": { "town": { "scheme": "place-kind", "label": { "en": "…" } } }.',
        code: 'references.unknown-term',
        remedyCode: 'references.declare',
        values: {
          vocabulary: 'place-kind',
          declaration: '"concepts": { "town": { "scheme": "place-kind", "label": { "en": "…" } } }',
        },
      },
    ]);
  });

  test.each([
    [null, 'The dataset null is not an object. Write an object: {…}.'],
    [1, 'The dataset 1 is not an object. Write an object: {…}.'],
    [[], 'The dataset [] is not an object. Write an object: {…}.'],
    ['{}', 'The dataset "{}" is not an object. Write an object: {…}.'],
    [undefined, 'The dataset is missing. Write an object: {…}.'],
    [
      { places: null },
      'places null is not an object. Write an object: { "its-id": { "name": { "en": "…" }, "kind": "…" } }.',
    ],
    [
      { places: [place] },
      'places [{"name":{"nl":"Assen"},"kind":"city"}] is not an object. Write an object: { "its-id": { "name": { "en": "…" }, "kind": "…" } }.',
    ],
    [
      { places: { assen: null } },
      'places.assen null is not an object. Write an object: { "name": { "en": "…" }, "kind": "…" }.',
    ],
    [
      { places: { assen: 'Assen' } },
      'places.assen "Assen" is not an object. Write an object: { "name": { "en": "…" }, "kind": "…" }.',
    ],
    [{ places: { assen: { kind: 'city' } } }, 'places.assen.name is missing. Write an object: { "en": "…" }.'],
    [
      { places: { assen: { name: { nl: 'A' } } } },
      'places.assen.kind is missing. Use one of: "campus", "city", "region", "province", "country", "continent", or a term that you declare.',
    ],
    [
      { places: { assen: { ...place, name: 'Assen' } } },
      'places.assen.name "Assen" is not an object. Write an object: { "en": "Assen" }.',
    ],
    [
      { places: { assen: { ...place, name: { nl: ['A'] } } } },
      'places.assen.name.nl ["A"] is not text. Write text: "…".',
    ],
    [
      { places: { assen: { ...place, name: { NL: 'A' } } } },
      'places.assen.name.NL "NL" is not a BCP 47 language tag. Did you mean "nl"?',
    ],
    [
      { places: { assen: { ...place, name: {} } } },
      'places.assen.name {} has no language. Give the text in at least one language: { "en": "…" }.',
    ],
    [
      { places: { assen: { ...place, geonamesId: '1' } } },
      'places.assen.geonamesId "1" is not a number. Write a number: 1.',
    ],
    [
      { places: { assen: { ...place, coordinates: { latitude: '52,99', longitude: 6.5 } } } },
      'places.assen.coordinates.latitude "52,99" is not a number. Write a number: 52.99.',
    ],
    [
      { places: { assen: { ...place, geonamesId: Infinity } } },
      'places.assen.geonamesId Infinity is not finite. Write a number: 1.',
    ],
    [
      { places: { assen: { ...place, geonamesId: 1.5 } } },
      'places.assen.geonamesId 1.5 is not a whole number above 0. Count from 1, without decimals.',
    ],
    [
      { places: { assen: { ...place, citations: {} } } },
      'places.assen.citations {} is not a list. Write a list: [{ "source": "…" }].',
    ],
    [
      { languages: ['nl', 'xx-'] },
      'languages.1 "xx-" is not a BCP 47 language tag. Use a tag such as "nl", "fi" or "de-AT".',
    ],
    [
      { schemaVersion: '1' },
      'schemaVersion "1" is the former version of the format. Read it with migrateDataset, which turns it into a dataset of version 2.',
    ],
    [{ schemaVersion: '3' }, 'schemaVersion "3" is not one of the allowed values. Use one of: "2".'],
    [
      { coverages: { all: {} } },
      'coverages is a collection of version 1: groups replace it. Read it with migrateDataset, which turns it into a dataset of version 2.',
    ],
    [{ organisations: {} }, 'organisations {} is not a known field. Did you mean "organizations"?'],
    [
      { places: { assen: { ...place, contry: 'NL' } } },
      'places.assen.contry "NL" is not a known field. Did you mean "country"?',
    ],
    [
      { places: { assen: { ...place, coordinates: { latitude: 1, longitude: 2, latitud: 3 } } } },
      'places.assen.coordinates.latitud 3 is not a known field. Did you mean "latitude"?',
    ],
    [{ places: { assen: { ...place, citations: [{ source: 'r', quot: 'x' }] } }, sources: { r: report } }, null],
  ])('explains %j', (input, line) => {
    if (line !== null) expect(linesOf(input)).toEqual([line]);
    else
      expect(linesOf(input)).toContain('places.assen.citations.0.quot "x" is not a known field. Did you mean "quote"?');
  });

  test('validates a record even if its key is refused', () => {
    expect(linesOf({ places: { 'Assen Stad': { ...place, country: 'Netherlands' } } })).toEqual([
      'places.Assen Stad "Assen Stad" is not a kebab-case id. Use lower-case letters, digits and single hyphens, starting with a letter: "umc-utrecht".',
      'places.Assen Stad.country "Netherlands" is not a country code. Use the two capital letters of ISO 3166-1: "NL", "FI".',
    ]);
  });

  test('reports a malformed, unresolved id once', () => {
    expect(linesOf({ places: { assen: place, gouda: { ...place, within: 'Assen' } } })).toEqual([
      'places.gouda.within "Assen" refers to no record. Did you mean "assen"? Correct the id, or add the record to places.',
    ]);
    expect(linesOf({ places: { gouda: { ...place, within: 1 } } })).toEqual([
      'places.gouda.within 1 is not text. Write text: "…".',
    ]);
    expect(linesOf({ places: { gouda: { ...place, within: '' } } })).toEqual([
      'places.gouda.within "" is not an id. Give the id of a record in places, or leave it out.',
    ]);
  });

  test('finds an id in two collections, and one that differs from its key', () => {
    const person = { givenName: 'Anna', familyName: 'Example' };
    expect(linesOf({ places: { anna: place }, persons: { anna: person, bob: { id: 'rob', ...person } } })).toEqual([
      'persons.anna "anna" is also the id of a record in places. Give one of the two another id.',
      'persons.bob.id "rob" is not the key of its record. Write "bob", or rename the key.',
    ]);
  });
});

describe('prototypes', () => {
  test.each([
    ['{"__proto__":{"polluted":"yes"}}', ['__proto__']],
    ['{"places":{"a":{"b":{"__proto__":{"polluted":"yes"}}}}}', ['places.a.b.__proto__']],
    ['{"places":{"__proto__":{"polluted":"yes"}}}', ['places.__proto__']],
    ['{"name":{"nl":"x","__proto__":{"polluted":"yes"}}}', ['name.__proto__']],
    ['{"__proto__":null}', ['__proto__']],
    ['{"__proto__":"x"}', ['__proto__']],
  ])('reports dangerous keys in %s without side effects', (text, paths) => {
    const before = Reflect.ownKeys(Object.prototype);
    const result = safeParseDataset(JSON.parse(text));
    const found = result.success
      ? []
      : result.error.issues.filter(({ message }) => message === 'is not allowed as a key');
    expect(found.map(({ path }) => path.join('.'))).toEqual(paths);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test.each([
    '{"constructor":{"prototype":{"polluted":"yes"}}}',
    '{"constructor":"x"}',
    '{"toJSON":"x"}',
    '{"places":{"length":4294967295}}',
  ])('refuses %s', (text) => {
    expect(linesOf(JSON.parse(text))).toHaveLength(1);
  });

  test('keeps records whose ids are inherited property names', () => {
    const input = { places: { constructor: place, then: { ...place, within: 'constructor' }, prototype: place } };
    expect(Object.keys(parseDataset(input).places)).toEqual(['constructor', 'then', 'prototype']);
  });

  test('handles cyclic input and class instances', () => {
    const circle: Record<string, unknown> = { places: {} };
    circle.self = circle;
    expect(linesOf(circle)).toHaveLength(1);
    expect(linesOf({ places: new Map() })).toHaveLength(1);
    expect(linesOf({ places: { a: 1n } })).toHaveLength(1);
  });
});
