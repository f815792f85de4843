import { describe, expect, test } from 'vitest';
import { compareSizes } from './compare-sizes.js';

const budget = { name: 'core', sizeLimit: 3000 };

describe('compareSizes', () => {
  test.each([
    ['as recorded', 1000],
    ['within one percent', 1010],
    ['smaller', 900],
  ])('accepts a size that is %s', (_, size) => {
    expect(compareSizes([{ ...budget, size }], { core: 1000 })).toEqual([]);
  });

  test.each([
    [
      'growth of more than one percent',
      { core: 1000 },
      1011,
      'core: grew from 1000 B to 1011 B. If it is worth that, record it: npm run sizes -- --update',
    ],
    [
      'more than the budget, recorded or not',
      { core: 3001 },
      3001,
      'core: 3001 B is over the budget of 3000 B. Make it smaller.',
    ],
    ['what is not recorded', {}, 1000, 'core: 1000 B is not recorded. Record it: npm run sizes -- --update'],
  ])('reports %s', (_, ledger, size, problem) => {
    expect(compareSizes([{ ...budget, size }], ledger)).toEqual([problem]);
  });

  test('reports a recorded size that is no longer measured', () => {
    expect(compareSizes([], { core: 1000 })).toEqual([
      'core: recorded and no longer measured. Take it out: npm run sizes -- --update',
    ]);
  });
});
