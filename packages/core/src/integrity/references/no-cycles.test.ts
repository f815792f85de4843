import { describe, expect, test } from 'vitest';
import { noCycles } from './no-cycles.js';
import { chainOfPlaces, summarize } from '../test-support/make-dataset.js';

const check = (input: unknown): string[] => summarize(noCycles.check(input));

describe('no-cycles', () => {
  test('accepts a tree', () => {
    expect(check({ places: { a: { within: 'b' }, b: {}, c: { within: 'b' }, d: { within: 'a' } } })).toEqual([]);
  });

  test.each([
    ['places', 'within'],
    ['programs', 'partOf'],
    ['events', 'partOf'],
    ['organizations', 'subOrganizationOf'],
    ['concepts', 'broader'],
  ])('finds a cycle of %s', (collection, field) => {
    expect(
      check({ [collection]: { a: { [field]: 'b' }, b: { [field]: 'c' }, c: { [field]: 'a' }, d: { [field]: 'a' } } }),
    ).toEqual([`${collection}.a.${field}: leads back to itself: a → b → c → a`]);
  });

  test('finds a record above itself, and each of two cycles once', () => {
    expect(
      check({ places: { x: { within: 'b' }, a: { within: 'a' }, b: { within: 'c' }, c: { within: 'b' } } }),
    ).toEqual(['places.b.within: leads back to itself: b → c → b', 'places.a.within: leads back to itself: a → a']);
  });

  test('follows a chain of any length', () => {
    expect(check(chainOfPlaces(20_000, false))).toEqual([]);
  });

  test('reports a long cycle once, shortened', () => {
    expect(check(chainOfPlaces(5000, true))).toEqual([
      'places.p0.within: leads back to itself: p0 → p1 → p2 → p3 → p4 → … (5000 in all) → p0',
    ]);
  });

  test('does not follow inherited properties', () => {
    expect(check({ places: { a: { within: 'constructor' } } })).toEqual([]);
  });
});
