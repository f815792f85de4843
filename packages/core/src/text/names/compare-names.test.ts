import { describe, expect, test } from 'vitest';
import { compareNames } from './compare-names.js';

describe('compareNames', () => {
  test.each([
    ['en', ['b', 'A', 'Ä', 'a'], ['A', 'Ä', 'a', 'b']],
    ['fi', ['Äänekoski', 'Zaandam', 'Oulu'], ['Oulu', 'Zaandam', 'Äänekoski']],
    ['de', ['Zwolle', 'Ökodorf', 'Oulu'], ['Ökodorf', 'Oulu', 'Zwolle']],
    ['nl', ['Lab 10', 'lab 9'], ['lab 9', 'Lab 10']],
    ['not a tag', ['b', 'a'], ['a', 'b']],
  ])('sorts as %s does', (language, names, sorted) => {
    expect(names.sort(compareNames(language))).toEqual(sorted);
  });
});
