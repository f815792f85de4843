import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from './json-ld.js';
import { danishDataset } from '../test-support/danish-dataset.js';

const refuse = (url: string): Promise<never> => Promise.reject(new Error(`asks for ${url}`));

describe('toJsonLd', () => {
  test('writes a declared term as a concept in the scheme of its vocabulary, and records point to it', () => {
    const graph = toJsonLd(danishDataset)['@graph'];
    const find = (iri: string) => graph.find((node) => node['@id'] === iri);
    expect({
      term: find('record:pharmacy'),
      record: find('record:corner-pharmacy')?.kind,
      vocabulary: find('vocab:organization-kind'),
      scheme: find('record:day-part')?.scheme,
      concept: find('record:evening')?.scheme,
      unit: find('record:budget')?.quantity,
    }).toEqual({
      term: {
        '@id': 'record:pharmacy',
        '@type': ['Concept', 'skos:Concept'],
        id: 'pharmacy',
        scheme: 'vocab:organization-kind',
        label: { da: 'apotek', en: 'pharmacy' },
        pluralLabel: { da: 'apoteker', en: 'pharmacies' },
        altLabels: { da: ['medicinhandel; lille'], en: ['chemist', 'drugstore'] },
        broader: 'vocab:organization-kind/care-provider',
      },
      record: 'record:pharmacy',
      vocabulary: { '@id': 'vocab:organization-kind', '@type': 'skos:ConceptScheme' },
      scheme: 'vocab:concept-scheme',
      concept: 'record:day-part',
      unit: {
        '@id': 'record:budget#quantity',
        '@type': 'Quantity',
        value: 2,
        qualifier: 'vocab:quantity-qualifier/about',
        unit: 'vocab:quantity-unit/DKK',
      },
    });
  });

  test('names groups, those who say something, and the larger event by their standard terms', async () => {
    const options = { safe: true, documentLoader: refuse, format: 'application/n-quads' };
    const triples = (await jsonld.toRDF(toJsonLd(danishDataset), options)).split('\n');
    const has = (subject: string, property: string, value: string): boolean =>
      triples.includes(`<urn:health-networks:record:${subject}> <${property}> <${value}> .`);
    const record = 'urn:health-networks:record:';
    expect([
      has('investors', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://xmlns.com/foaf/0.1/Group'),
      has('claim', 'http://www.w3.org/ns/prov#wasAttributedTo', `${record}investors`),
      has('evening-walk', 'https://schema.org/superEvent', `${record}care-week`),
      has(
        'pharmacy',
        'http://www.w3.org/2004/02/skos/core#broader',
        'urn:health-networks:vocab:organization-kind/care-provider',
      ),
    ]).toEqual([true, true, true, true]);
  });
});
