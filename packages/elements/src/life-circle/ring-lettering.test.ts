import { describe, expect, test } from 'vitest';
import { ringLettering } from './ring-lettering.js';

describe('words on a ring', () => {
  test('start at the top and go clockwise, those below turned around', () => {
    expect(ringLettering(['aaaa', 'bbbb', 'cccc', 'dddd'], 80)).toEqual([
      { text: 'aaaa', isBelow: false, offset: 50 },
      { text: 'bbbb', isBelow: false, offset: 75 },
      { text: 'cccc', isBelow: true, offset: 50 },
      { text: 'dddd', isBelow: false, offset: 25 },
    ]);
  });

  test('have equal distances, whatever their lengths', () => {
    const messages = ringLettering(['a', 'a word that is long', 'b'], 80) ?? [];
    const [a = 0, long = 0, b = 0] = messages.map(({ offset, isBelow }) =>
      isBelow ? 100 - offset : (offset + 50) % 100,
    );
    expect([long - a, b - long]).toEqual([expect.closeTo(b - long, 1), expect.closeTo(long - a, 1)]);
  });

  test('are left out where they do not fit', () => {
    expect(
      ringLettering(
        Array.from({ length: 40 }, () => 'sleeping'),
        80,
      ),
    ).toBeUndefined();
  });
});
