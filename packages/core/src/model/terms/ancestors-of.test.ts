import { expect, test } from 'vitest';
import { ancestorsOf, nearestFinder } from './ancestors-of.js';

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

test.each([
  ['campus', 'country'],
  ['country', 'country'],
  ['left', undefined],
  ['rim', undefined],
  ['alone', undefined],
  ['unknown', undefined],
])('the nearest above %s', (id, nearest) => {
  const find = nearestFinder(
    (each) => within.get(each),
    (each) => each === 'country',
  );
  expect([find(id), find(id)]).toEqual([nearest, nearest]);
});

test('queries for each id of a long chain take linear time', () => {
  let requested = 0;
  const find = nearestFinder(
    (id) => {
      requested += 1;
      return id === '20000' ? undefined : String(Number(id) + 1);
    },
    (id) => id === '20000',
  );
  for (let id = 0; id < 20_000; id += 1) expect(find(String(id))).toBe('20000');
  expect(requested).toBe(20_000);
});
