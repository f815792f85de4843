import { expect, test } from 'vitest';
import { parseDataset } from './parse-dataset.js';

test.each([
  ['a promise', Promise.resolve({}), 'The dataset is a Promise, not a plain object. Await it first.'],
  ['a map', new Map(), 'The dataset is a Map, not a plain object. Pass a plain object, as JSON.parse gives it.'],
  ['a date', new Date(0), 'The dataset is a Date, not a plain object. Pass a plain object, as JSON.parse gives it.'],
])('%s is not an empty dataset', (_, input, message) => {
  expect(() => parseDataset(input)).toThrow(message);
});

test.each([
  ['an object', {}],
  ['one without a prototype', Object.create(null)],
])('%s is accepted', (_, input: unknown) => {
  expect(parseDataset(input).networks).toEqual({});
});
