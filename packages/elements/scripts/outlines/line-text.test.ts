import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLines } from '../../src/place-map/outline.js';
import { linesText } from './line-text.js';

test('a line is written as steps from point to point', () => {
  const line = [
    [0.5, -0.5],
    [0.6, -0.5],
  ];
  expect(linesText([line, line], 10)).toBe('A920 A920');
});

const position = fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }));

test('lines are decoded as written, without repeated points', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(position, { minLength: 1, maxLength: 8, selector: String })), (whole) => {
      const lines = whole.map((line) => line.map(([x, y]) => [x / 10, y / 10] as const));
      expect(decodeLines(linesText(lines, 10), 10)).toEqual(lines);
    }),
  );
  const stay = [
    [1, 2],
    [1.01, 2.01],
  ];
  expect(decodeLines(linesText([stay], 10), 10)).toEqual([[[1, 2]]]);
});
