import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.js';

test('contrast is computed as in WCAG', () => {
  expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrastRatio([255, 255, 255], [119, 119, 119])).toBeCloseTo(4.48, 2);
  expect(contrastRatio([9, 9, 9], [9, 9, 9])).toBe(1);
});
