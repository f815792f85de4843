import { expect, test } from 'vitest';
import { formatDistance } from './format-distance.js';

test.each([
  [50, 'en', '50 km'],
  [1000, 'de', '1.000 km'],
  [0.5, 'nl', '500 m'],
  [5, 'x', '5 km'],
])('%s kilometers in %j: %j', (kilometers, language, text) => {
  expect(formatDistance(kilometers, language).replace(/\u00A0/g, ' ')).toBe(text);
});
