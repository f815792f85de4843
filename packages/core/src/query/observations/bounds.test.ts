import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allows, bounds } from './bounds.js';

describe('bounds', () => {
  test.each([
    ['exact', { min: 30, max: 30 }, [false, true, false]],
    ['over', { min: 30, max: Infinity }, [false, false, true]],
    ['at-least', { min: 30, max: Infinity }, [false, true, true]],
    ['nearly', { min: -Infinity, max: 30 }, [true, false, false]],
    ['about', { min: -Infinity, max: Infinity }, [true, true, true]],
  ] as const)('%s 30', (qualifier, expected, allowed) => {
    const quantity = { value: 30, qualifier };
    expect(bounds(quantity)).toEqual(expected);
    expect([29, 30, 31].map((number) => allows(quantity, number))).toEqual(allowed);
  });

  test('a number that a quantity allows lies within its bounds', () => {
    const qualifiers = fc.constantFrom('exact', 'over', 'at-least', 'nearly', 'about');
    fc.assert(
      fc.property(fc.integer(), qualifiers, fc.integer(), (value, qualifier, number) => {
        const { min, max } = bounds({ value, qualifier });
        return !allows({ value, qualifier }, number) || (min <= number && number <= max);
      }),
    );
  });
});
