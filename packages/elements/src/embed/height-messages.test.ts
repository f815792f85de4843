import { expect, test } from 'vitest';
import { isHeightMessage, isHeightQuestion } from './height.js';

const type = 'health-networks:height';

test.each<[unknown, boolean]>([
  [{ type, height: 0 }, true],
  [{ type, height: 1234 }, true],
  [{ type, height: -1 }, false],
  [{ type, height: 1e9 }, false],
  [{ type, height: Number.NaN }, false],
  [{ type, height: '100' }, false],
  [{ type: 'height', height: 100 }, false],
  [{ type }, false],
  [null, false],
  ['health-networks:height', false],
])('%o is a height: %s', (data, expected) => {
  expect(isHeightMessage(data)).toBe(expected);
});

test('a height request has a type and nothing else', () => {
  expect([{ type: 'health-networks:ask-height' }, { type }, undefined].map(isHeightQuestion)).toEqual([
    true,
    false,
    false,
  ]);
});
