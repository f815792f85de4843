import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import { sliceDataset } from '../../query/slices/slice-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { toJsonLd } from '../json-ld/json-ld.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { formatTurtle } from './turtle.js';

const options = {
  safe: true,
  format: 'application/n-quads',
  documentLoader: (url: string): Promise<never> => Promise.reject(new Error(`asks for ${url}`)),
};

/** n3 writes language tags in lower case and rejects a bar in an IRI in any form. */
const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/"@([A-Za-z-]+) \.$/, (tag) => tag.toLowerCase()).replaceAll('\\u007C', '%7C'))
    .sort();

const parsed = (turtle: string): string[] =>
  linesOf(new Writer({ format: 'application/n-quads' }).quadsToString(new Parser().parse(turtle)));

const finland: Dataset = sliceDataset(seedDataset, 'finland-netherlands');

const awkward = makeDataset({
  name: { en: 'Quotes " and \\ and\nlines\tand \u0007', 'de-AT': 'Österreich 🏥' },
  license: 'CC0-1.0',
  places: byId({
    id: 'utrecht',
    name: { en: 'Utrecht' },
    kind: 'city',
    coordinates: { latitude: 52, longitude: 5.12 },
    geonamesId: 2745912,
    citations: [],
  }),
  organizations: byId({
    id: 'clinic-1',
    name: { en: "'s Clinic" },
    kind: 'hospital',
    url: 'https://example.org/ü?a=1&b=%20#c|d',
    identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q1' },
    endDate: '../2020~',
    citations: [],
  }),
});

describe.each<[string, Dataset]>([
  ['a network of the seed data', finland],
  ['two small networks', miniDataset],
  ['declared terms', danishDataset],
  ['awkward texts', awkward],
])('%s as Turtle', (_, dataset) => {
  test('have the same statements in n3 as the JSON-LD in jsonld.js', async () => {
    const expected = linesOf(await jsonld.toRDF(toJsonLd(dataset), options));
    expect(parsed(formatTurtle(dataset))).toEqual(expected);
  });
});

test('formatTurtle writes records under the given base, and prefixed names if possible', () => {
  const dataset = makeDataset({
    organizations: byId({ id: 'clinic', name: { en: 'Clinic', fi: 'Klinikka' }, kind: 'hospital', citations: [] }),
  });
  expect(formatTurtle(dataset, { base: 'https://example.org/id/' }).split('\n\n').at(-1)).toBe(`record:clinic
  a vocab:Organization, org:Organization, schema:Organization ;
  vocab:id "clinic" ;
  schema:name "Clinic"@en, "Klinikka"@fi ;
  org:classification <urn:health-networks:vocab:organization-kind/hospital> .
`);
});
