import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePairwise } from './choose-pairwise.js';

const combine = (counts: readonly number[]): Record<string, number>[] =>
  counts.reduce<Record<string, number>[]>(
    (cases, count, field) =>
      cases.flatMap((one) => Array.from({ length: count }, (_, value) => ({ ...one, [field]: value }))),
    [{}],
  );

const meetingsIn = (
  cases: readonly Record<string, number>[],
  pairs: readonly (readonly [string, string])[],
): string[] => [...new Set(cases.flatMap((one) => pairs.map(([a, b]) => `${a}=${one[a]} ${b}=${one[b]}`)))].sort();

const everyPairOf = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: a }, (_, b): [string, string] => [`${a}`, `${b}`]),
  ).flat();

describe('choosePairwise', () => {
  test('covers all pairs of values that occur in any case', () => {
    const cases = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })
      .chain((counts) => fc.tuple(fc.constant(counts.length), fc.subarray(combine(counts))));
    fc.assert(
      fc.property(cases, ([fields, candidates]) => {
        const pairs = everyPairOf(fields);
        const chosen = choosePairwise(candidates, pairs);
        expect(meetingsIn(chosen, pairs)).toEqual(meetingsIn(candidates, pairs));
        expect(candidates).toEqual(expect.arrayContaining(chosen));
      }),
      { numRuns: 200 },
    );
  });

  test('chooses the minimum for two states of three fields, in the given order', () => {
    expect(choosePairwise(combine([2, 2, 2]), everyPairOf(3))).toEqual([
      { 0: 0, 1: 0, 2: 0 },
      { 0: 0, 1: 1, 2: 1 },
      { 0: 1, 1: 0, 2: 1 },
      { 0: 1, 1: 1, 2: 0 },
    ]);
  });

  test('excludes independent fields', () => {
    expect(choosePairwise(combine([3, 3, 2]), [['0', '2']])).toHaveLength(6);
    expect(choosePairwise(combine([3, 3]), [])).toEqual([]);
  });
});
