import { expect, test } from 'vitest';
import { costOf, defined } from './define-dataset-cost.js';

test('the compiler takes constant work for each further record of a dataset', { timeout: 120_000 }, () => {
  const [none, some, many] = [0, 200, 400].map((count) => costOf(defined(count)));
  expect([none?.errors, some?.errors, many?.errors]).toEqual([0, 0, 0]);
  const first = (some?.instantiations ?? 0) - (none?.instantiations ?? 0);
  const second = (many?.instantiations ?? 0) - (some?.instantiations ?? 0);
  expect(first).toBeGreaterThan(0);
  expect(second / first).toBeLessThan(1.1);
  expect(second / 200).toBeLessThan(40);
});
