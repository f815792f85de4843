import { expect, test } from 'vitest';
import { plurals } from './plurals.js';

test.each([
  ['en', '10,000', '1 book', '10,000 books'],
  ['nl', '10.000', '1 book', '10.000 books'],
  ['de', '10.000', '1 book', '10.000 books'],
  ['fi', '10\u00a0000', '1 book', '10\u00a0000 books'],
])('in %s ten thousand are %s', (language, tenThousand, one, many) => {
  const { number, plural } = plurals(language);
  expect(number(10_000)).toBe(tenThousand);
  expect([plural(1, '# book', '# books'), plural(10_000, '# book', '# books')]).toEqual([one, many]);
  expect(plural(0, '# book', '# books')).toBe('0 books');
});

test('a fraction has the decimal separator of its language', () => {
  expect(['en', 'nl'].map((language) => plurals(language).number(2.5))).toEqual(['2.5', '2,5']);
});
