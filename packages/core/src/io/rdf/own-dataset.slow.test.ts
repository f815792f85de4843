import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { arbitraryDataset } from '../../query/test-support/arbitrary-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { toJsonLd } from '../json-ld/json-ld.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { formatTurtle } from '../turtle/turtle.js';
import { ownDatasetIn } from './own-dataset.js';
import { RdfGraph } from './rdf-graph.js';
import { statementsOf } from './statements-of.js';

const fromJsonLd = (dataset: Dataset, base?: string): unknown =>
  ownDatasetIn(new RdfGraph(statementsOf(toJsonLd(dataset, base === undefined ? {} : { base }), () => undefined)));

const fromTurtle = (dataset: Dataset, base?: string): unknown =>
  ownDatasetIn(new RdfGraph(new Parser().parse(formatTurtle(dataset, base === undefined ? {} : { base }))));

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['two small networks', miniDataset],
  ['declared terms', danishDataset],
])('%s', (_, dataset) => {
  test('are read back from JSON-LD unchanged', () => {
    expect(fromJsonLd(dataset)).toEqual(dataset);
    expect(fromJsonLd(dataset, 'https://example.org/id/')).toEqual(dataset);
  });

  test('are read back from Turtle unchanged', () => {
    expect(fromTurtle(dataset)).toEqual(dataset);
    expect(fromTurtle(dataset, 'https://example.org/id/')).toEqual(dataset);
  });
});

test('any dataset is read back unchanged', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      // Empty lists carry no information and are not written.
      expect(toJsonLd(fromJsonLd(dataset) as Dataset)).toEqual(toJsonLd(dataset));
    }),
    { numRuns: 50 },
  );
});

test('other statements are not read as a dataset of ours', () => {
  const organization = { '@context': 'https://schema.org', '@type': 'Organization', name: 'Clinic' };
  expect(ownDatasetIn(new RdfGraph(statementsOf(organization, () => undefined)))).toBeUndefined();
});
