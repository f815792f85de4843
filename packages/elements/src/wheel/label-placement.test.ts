import { describe, expect, test } from 'vitest';
import { longNames } from '../test-support/long-text.js';
import { placeLabels } from './label-placement.js';

const ring = { from: 42, to: 94, margin: 2.75 };
const em = 5;

describe('names inside a wheel', () => {
  test('stand on one circle where all are short', () => {
    expect(placeLabels(['Care', 'Learning', 'Space', 'Economy'], ring, em)).toEqual([
      { width: 16, radius: 68 },
      { width: 24, radius: 68 },
      { width: 16, radius: 68 },
      { width: 24, radius: 68 },
    ]);
  });

  test('wrap before they leave their part', () => {
    const [top, side] =
      placeLabels(
        Array.from({ length: 6 }, () => 'Research and education'),
        ring,
        em,
      ) ?? [];
    expect([top, side]).toEqual([
      { width: 36, radius: 68 },
      { width: 36, radius: 68 },
    ]);
  });

  test('have no place where a word is longer than the part is wide', () => {
    expect(placeLabels(['Care', longNames[3], 'Space', 'Economy', 'Work', 'Play'], ring, em)).toBeUndefined();
  });

  test('have no place where there are too many for what they say', () => {
    expect(
      placeLabels(
        Array.from({ length: 12 }, () => longNames[0]),
        ring,
        em,
      ),
    ).toBeUndefined();
  });

  test.each([2, 3, 5, 7, 8])('have one each in a wheel of %i', (count) => {
    expect(
      placeLabels(
        Array.from({ length: count }, () => 'Care at home'),
        ring,
        em,
      ),
    ).toHaveLength(count);
  });
});
