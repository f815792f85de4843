import { expect, test } from 'vitest';
import { datasetSchema, recordSchemas } from '../model/dataset.js';
import { formatIssue } from '../model/issues/format-issue.js';
import { exampleOf } from './example-of.js';
import { safeParseDataset } from './parse-dataset.js';

const place = { name: { nl: 'Assen' }, kind: 'city' };
const circle = { name: { en: 'A' }, kind: 'cluster' };

test.each([
  [
    { places: { assen: { ...place, coordinates: '52.99, 6.56' } } },
    'places.assen.coordinates "52.99, 6.56" is not an object. Write an object: { "latitude": 1, "longitude": 1 }.',
  ],
  [
    { networks: { circle }, contactPoints: { desk: { about: ['circle'], telephone: '+4512345678' } } },
    'contactPoints.desk.telephone "+45…" is not an object. Write an object: { "number": "…", "display": "…" }.',
  ],
  [
    {
      concepts: { count: { scheme: 'property', label: { en: 'A' } } },
      observations: { figure: { subject: 'count', property: 'count', quantity: 30 } },
    },
    'observations.figure.quantity 30 is not an object. Write an object: { "value": 1, "qualifier": "exact" }.',
  ],
  [
    { places: { assen: { ...place, citations: ['report'] } } },
    'places.assen.citations.0 "report" is not an object. Write an object: { "source": "…" }.',
  ],
  [
    { concepts: { shop: { scheme: 'organization-kind', label: { en: 'A' }, altLabels: 'store' } } },
    'concepts.shop.altLabels "store" is not an object. Write an object: { "en": ["store"] }.',
  ],
  [{ name: 'A' }, 'name "A" is not an object. Write an object: { "en": "A" }.'],
  [
    { networks: { circle: 'A' } },
    'networks.circle "A" is not an object. Write an object: { "name": { "en": "…" }, "kind": "…" }.',
  ],
])('an issue shows an example of the expected value: %j', (input, line) => {
  const result = safeParseDataset(input);
  expect(result.success ? [] : result.error.issues.map(formatIssue)).toEqual([line]);
});

test('keeps the words of a short text', () => {
  expect(exampleOf(datasetSchema.shape.name.def.innerType, 'Say "A"')).toBe(String.raw`{ "en": "Say \"A\"" }`);
  expect(exampleOf(datasetSchema.shape.name.def.innerType, 'x'.repeat(41))).toBe('{ "en": "…" }');
});

test.each(Object.entries(recordSchemas))('the example of a record of %s has its required fields', (_, schema) => {
  const example: unknown = JSON.parse(exampleOf(schema));
  const missing = schema
    .safeParse({ id: 'a', ...Object(example) })
    .error?.issues.filter(({ code }) => code === 'invalid_type');
  expect(missing ?? []).toEqual([]);
});
