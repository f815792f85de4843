import { describe, expect, test } from 'vitest';
import { createLookup } from './lookup.js';

describe('createLookup', () => {
  test('gives the items that name an id, in their order', () => {
    const lookup = createLookup(
      () => ['ab', 'b', 'a'],
      (item) => [...item],
    );
    expect(lookup('a')).toEqual(['ab', 'a']);
  });

  test('gives an item once that names an id twice', () => {
    expect(
      createLookup(
        () => ['aa'],
        (item) => [...item],
      )('a'),
    ).toEqual(['aa']);
  });

  test.each(['c', 'constructor', '__proto__', ''])('gives nothing for %j, which no item names', (id) => {
    expect(
      createLookup(
        () => ['a'],
        (item) => [item, undefined],
      )(id),
    ).toEqual([]);
  });

  test('groups on the first question, and once', () => {
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
