import { expect, test } from 'vitest';
import { rowsOf, search } from './candidates/floor.js';
import { makeDataset } from './make-dataset.js';
import { makeQueries } from './make-queries.js';

test('every query leads to a different first name, which the list shows first', () => {
  const dataset = makeDataset(40);
  const rows = rowsOf(dataset);
  const queries = makeQueries(dataset, 30);
  expect(queries).toHaveLength(30);
  expect(queries.map(({ query }) => search(rows, query)[0]?.name)).toEqual(queries.map(({ first }) => first));
  expect(queries.filter(({ first }, at) => first === (queries[at - 1]?.first ?? rows[0]?.name))).toEqual([]);
});

test('the made-up network is the same for every call', () => {
  expect(makeDataset(40)).toEqual(makeDataset(40));
});
