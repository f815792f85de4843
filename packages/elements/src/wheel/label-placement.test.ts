import { describe, expect, test } from 'vitest';
import { longNames } from '../test-support/long-text.js';
import { placeLabels, wordsTogether } from './label-placement.js';

const ring = { from: 42, to: 94, margin: 2.75 };
const em = 5;

const placesOf = (names: readonly string[]): ReturnType<typeof placeLabels> =>
  placeLabels(
    names.map((name) => wordsTogether(name, 'en')),
    ring,
    em,
  );

describe('names inside a wheel', () => {
  test('are on one circle if all are short', () => {
    expect(placesOf(['Care', 'Learning', 'Space', 'Economy'])).toEqual([
      { width: 16, radius: 68 },
      { width: 24, radius: 68 },
      { width: 16, radius: 68 },
      { width: 24, radius: 68 },
    ]);
  });

  test('wrap inside their sector', () => {
    const [top, side] = placesOf(Array.from({ length: 6 }, () => 'Research and education')) ?? [];
    expect([top, side]).toEqual([
      { width: 36, radius: 68 },
      { width: 36, radius: 68 },
    ]);
  });

  test('do not fit if a word is wider than the sector', () => {
    expect(placesOf(['Care', longNames[3], 'Space', 'Economy', 'Work', 'Play'])).toBeUndefined();
  });

  test('do not fit if there are too many', () => {
    expect(placesOf(Array.from({ length: 12 }, () => longNames[0]))).toBeUndefined();
  });

  test.each([2, 3, 5, 7, 8])('fit in a wheel of %i', (count) => {
    expect(placesOf(Array.from({ length: count }, () => 'Care at home'))).toHaveLength(count);
  });
});

test.each([
  ['en', 'Care and work', ['Care and', 'work']],
  ['fi', 'Hoito ja työ', ['Hoito ja', 'työ']],
  ['nl', 'Zorg en werk', ['Zorg en', 'werk']],
  ['nl', 'Zorg & werk', ['Zorg &', 'werk']],
  ['en', 'Prevention by design', ['Prevention', 'by design']],
])('in "%s", a line may end with "and", but not with another short word: %s', (language, name, words) => {
  expect(wordsTogether(name, language)).toEqual(words);
});
