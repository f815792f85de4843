import { expect, test } from 'vitest';
import { createNearestFinder, findNearest } from './find-nearest.js';

test.each([
  ['hopsital', 'hospital'],
  ['Hospital', 'hospital'],
  ['care provider', 'care-provider'],
  ['car', undefined],
  ['hos', undefined],
  ['---', undefined],
  ['x'.repeat(1000), undefined],
])('%s is nearest to %s', (word, nearest) => {
  expect(findNearest(word, ['hospital', 'care-provider'])).toBe(nearest);
});

test('the first of equal matches is suggested, and an equal one before a similar one', () => {
  expect(findNearest('Kraken', ['kräken', 'kraken'])).toBe('kräken');
  expect(findNearest('Kraken', ['krakens', 'kraken'])).toBe('kraken');
});

const many = Array.from({ length: 3000 }, (_, at) => `kind-a-${at}`);

test('many words are not all compared with many others', () => {
  let reads = 0;
  const counted = new Proxy(many, {
    get: (list, key): unknown => {
      reads += 1;
      return Reflect.get<string[], PropertyKey>(list, key);
    },
  });
  const find = createNearestFinder(counted);
  for (const word of many) find(word.replace('-a-', '-b-'));
  expect(reads).toBeLessThan(2_000_000);
});

test('the first words get similar words, every word gets equal ones', () => {
  const find = createNearestFinder(many);
  expect(many.slice(0, 20).map((word) => find(`${word}x`))).toEqual(many.slice(0, 20));
  expect(many.map((word) => find(word.toUpperCase()))).toEqual(many);
});
