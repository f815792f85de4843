import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Writer } from 'n3';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import { collectionNames } from '../../model/collections.js';
import type { Concept, Dataset } from '../../model/types.generated.js';
import { mapCollections } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { fromJsonLd } from '../test-support/from-json-ld.js';
import { toJsonLd, type JsonLdDocument } from './json-ld.js';
import { jsonLdContext } from './json-ld-context.js';

const refuse = (url: string): Promise<never> => Promise.reject(new Error(`asks for ${url}`));
const options = { safe: true, documentLoader: refuse };
const nquads = { ...options, format: 'application/n-quads' };

const linesOf = (text: string): string[] => text.trim().split('\n').sort();

/** The triples according to jsonld.js, of a document or its expansion. */
const triplesOf = async (document: unknown): Promise<string[]> => linesOf(await jsonld.toRDF(document, nquads));

/** The triples according to a processor that shares no code with jsonld.js. */
const otherTriplesOf = async (document: JsonLdDocument): Promise<string[]> => {
  const parser = Readable.from([JSON.stringify(document)]).pipe(new JsonLdParser({ documentLoader: { load: refuse } }));
  const quads: unknown[] = await parser.toArray();
  return linesOf(new Writer({ format: 'application/n-quads' }).quadsToString(quads));
};

/** Processes an expanded document with a standard processor and reads the result back as a dataset. */
const readBack = async (expanded: unknown) => {
  const flat = await jsonld.flatten(expanded, null, options);
  return fromJsonLd(await jsonld.compact({ '@graph': flat }, jsonLdContext, options));
};

const recordCount = (dataset: Dataset): number =>
  collectionNames.reduce((count, name) => count + Object.keys(dataset[name]).length, 0);

const schemeCount = ({ concepts }: Dataset): number =>
  new Set(Object.values(concepts).map(({ scheme }) => scheme)).size;

/** Returns the paths of all empty values. */
const emptyValues = (value: unknown, path = ''): string[] => {
  if (value === '' || value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => emptyValues(item, `${path}.${key}`));
};

const everyKindOfValue = makeDataset({
  languages: ['en'],
  places: byId({
    id: 'utrecht',
    name: { en: 'Utrecht', 'de-AT': 'Utrecht' },
    kind: 'city',
    coordinates: { latitude: 52, longitude: 5.12 },
    geonamesId: 2745912,
    citations: [
      { source: 'report', quote: 'in Utrecht', section: 'Where', fields: ['name.en'] },
      { source: 'report', quote: 'in Utrecht', section: 'Where', fields: ['name.en'] },
    ],
    editorial: ['kind', 'coordinates.latitude'],
  }),
  organizations: byId({
    id: 'clinic',
    name: { en: 'Clinic' },
    kind: 'hospital',
    place: 'utrecht',
    url: 'https://example.org/ü?a=1&b=%20#c',
    identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q1' },
    startDate: '2016',
    endDate: '../2020~',
    citations: [],
  }),
});

/** Keeps one record of each set of fields: comparing the same shape a hundred times adds nothing. */
const oneOfEachShape = (dataset: Dataset): Dataset =>
  mapCollections(dataset, (read) => {
    const byShape = new Map(Object.entries(read(dataset)).map((entry) => [Object.keys(entry[1]).sort().join(), entry]));
    return Object.fromEntries(byShape.values());
  });

/** In milliseconds. Processors take seconds for a thousand records, and minutes on a busy machine. */
const patience = 300_000;

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['two small networks', miniDataset],
  ['every kind of value', everyKindOfValue],
  ['declared terms', danishDataset],
])('%s as JSON-LD', (_, dataset) => {
  const document = toJsonLd(dataset);
  const expansion = jsonld.expand(document, options);

  test(
    'expand to a node for each record and each scheme, without loss',
    async () => {
      expect(await expansion).toHaveLength(1 + recordCount(dataset) + schemeCount(dataset));
      expect(emptyValues(document)).toEqual([]);
    },
    patience,
  );

  test(
    'give the same triples in two processors, without blank nodes',
    async () => {
      const shapes = toJsonLd(oneOfEachShape(dataset));
      const triples = await triplesOf(await jsonld.expand(shapes, options));
      expect(await otherTriplesOf(shapes)).toEqual(triples);
      expect(triples.filter((triple) => triple.includes('_:'))).toEqual([]);
    },
    patience,
  );

  test(
    'are read back unchanged',
    async () => {
      expect(await readBack(await expansion)).toEqual(dataset);
    },
    patience,
  );
});

describe('toJsonLd', () => {
  test('writes a record as a readable node', () => {
    expect(toJsonLd(everyKindOfValue)['@graph'].slice(2)).toEqual([
      {
        '@id': 'record:utrecht',
        '@type': ['Place', 'schema:Place', 'org:Site'],
        id: 'utrecht',
        name: { en: 'Utrecht', 'de-AT': 'Utrecht' },
        kind: 'vocab:place-kind/city',
        coordinates: {
          '@id': 'record:utrecht#coordinates',
          '@type': 'GeoCoordinates',
          latitude: 52,
          longitude: 5.12,
        },
        sameAs: ['https://sws.geonames.org/2745912/'],
        citations: [1, 2].map((position) => ({
          '@id': `record:utrecht#citations-${position}`,
          '@type': 'Citation',
          source: 'record:report',
          quote: 'in Utrecht',
          section: 'Where',
          fields: ['name.en'],
        })),
        editorial: ['kind', 'coordinates.latitude'],
      },
      {
        '@id': 'record:clinic',
        '@type': ['Organization', 'org:Organization', 'schema:Organization'],
        id: 'clinic',
        name: { en: 'Clinic' },
        kind: 'vocab:organization-kind/hospital',
        place: 'record:utrecht',
        url: 'https://example.org/ü?a=1&b=%20#c',
        sameAs: ['https://ror.org/0575yy874', 'http://www.wikidata.org/entity/Q1'],
        startDate: { '@type': 'xsd:gYear', '@value': '2016' },
        endDate: { '@type': 'edtf:EDTF', '@value': '../2020~' },
      },
    ]);
  });

  test('adds a type to each scheme of concepts once', async () => {
    const concepts = byId<Concept>(
      { id: 'data', scheme: 'pillar', label: { en: 'Data' }, citations: [] },
      { id: 'youth', scheme: 'theme', label: { en: 'Youth' }, citations: [] },
      { id: 'care', scheme: 'pillar', label: { en: 'Care' }, citations: [] },
    );
    const triples = await triplesOf(toJsonLd(makeDataset({ concepts })));
    const [isA, scheme] = ['<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>', 'core#ConceptScheme>'];
    const typed = triples.filter((triple) => triple.includes(scheme)).map((triple) => triple.split(` ${isA} `)[0]);
    const pointedTo = triples.flatMap((triple) => triple.split('core#inScheme> ')[1]?.replace(' .', '') ?? []);
    expect(typed).toEqual([...new Set(pointedTo)].sort());
    expect(typed).toHaveLength(2);
  });

  test.each([
    ['2016', 'xsd:gYear'],
    ['2019-03', 'xsd:gYearMonth'],
    ['2020-11-06', 'xsd:date'],
    ['2026-05-01T09:00:00+02:00', 'xsd:dateTime'],
    ['2026-05-01T09:00Z', 'edtf:EDTF'],
    ['2020~', 'edtf:EDTF'],
    ['2016/2020', 'edtf:EDTF'],
    ['../2020', 'edtf:EDTF'],
  ])('gives the date %s the datatype %s', (targetDate, type) => {
    const goal = { id: 'goal', kind: 'aim', statement: { en: 'G' }, targetDate, citations: [] };
    expect(toJsonLd(makeDataset({ goals: byId(goal) }))['@graph'].at(-1)?.targetDate).toEqual({
      '@type': type,
      '@value': targetDate,
    });
  });

  test.each(['a b', 'ää', 'a#b', 'a%2Fb', '..', 'urn:x:y', '@id', '@type', '@context', '@graph', '__proto__'])(
    'gives a record an absolute IRI for any id: %j',
    async (id) => {
      const person = { id, givenName: 'Anna', familyName: 'Example', citations: [] };
      const document = toJsonLd(makeDataset({ persons: Object.fromEntries([[id, person]]) }));
      const expanded = await jsonld.expand(document, options);
      const { persons } = await readBack(expanded);
      expect(expanded.at(-1)?.['@id']).toBe(`urn:health-networks:record:${encodeURIComponent(id)}`);
      expect(persons && Object.entries(persons)).toEqual([[id, person]]);
    },
  );

  test('names the records of another dataset under its own base', async () => {
    const document = toJsonLd(miniDataset, { base: 'https://example.org/id/' });
    const ids = (await jsonld.expand(document, options)).slice(0, 2).map((node) => node['@id']);
    expect(ids).toEqual(['https://example.org/id/#dataset', 'https://example.org/id/page-a']);
    expect(await otherTriplesOf(document)).toEqual(await triplesOf(document));
  });

  test.each([
    ['CC0-1.0', { '@id': 'spdx:CC0-1.0' }],
    ['Ask us first', 'Ask us first'],
  ])('refers to the license %s by its URL, if any', (license, value) => {
    expect(toJsonLd({ ...makeDataset(), license })['@graph'][0]).toMatchObject({
      '@id': 'record:#dataset',
      license: value,
    });
  });
});
