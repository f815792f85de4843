import { expect, test } from 'vitest';
import { ancestorsOf } from './ancestors-of.js';

const within = new Map([
  ['campus', 'town'],
  ['town', 'country'],
  ['left', 'right'],
  ['right', 'left'],
  ['alone', 'alone'],
  ['rim', 'left'],
]);

test.each([
  ['campus', ['town', 'country']],
  ['country', []],
  ['unknown', []],
  ['left', ['right']],
  ['alone', []],
  ['rim', ['left', 'right']],
])('the ids above %s', (id, above) => {
  expect(ancestorsOf(id, (each) => within.get(each))).toEqual(above);
});

test('a chain may be as long as the data', () => {
  expect(ancestorsOf('0', (id) => (id === '20000' ? undefined : String(Number(id) + 1)))).toHaveLength(20_000);
});
