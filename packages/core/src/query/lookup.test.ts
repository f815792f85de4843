import { describe, expect, test } from 'vitest';
import { createLookup } from './lookup.js';

describe('createLookup', () => {
  test('returns the items that refer to an id, in their order', () => {
    const lookup = createLookup(
      () => ['ab', 'b', 'a'],
      (item) => [...item],
    );
    expect(lookup('a')).toEqual(['ab', 'a']);
  });

  test('returns an item with a repeated id once', () => {
    expect(
      createLookup(
        () => ['aa'],
        (item) => [...item],
      )('a'),
    ).toEqual(['aa']);
  });

  test.each(['c', 'constructor', '__proto__', ''])('returns nothing for %j, which no item refers to', (id) => {
    expect(
      createLookup(
        () => ['a'],
        (item) => [item, undefined],
      )(id),
    ).toEqual([]);
  });

  test('groups items once, on first use', () => {
    let groupings = 0;
    const lookup = createLookup(
      () => {
        groupings += 1;
        return ['a'];
      },
      (item) => [item],
    );
    expect(groupings).toBe(0);
    expect([lookup('a'), lookup('b')]).toEqual([['a'], []]);
    expect(groupings).toBe(1);
  });
});
