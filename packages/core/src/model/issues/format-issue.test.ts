import { expect, test } from 'vitest';
import { formatIssue } from './format-issue.js';

const issue = {
  rule: 'r',
  severity: 'error' as const,
  path: ['places', 'assen', 'kind'],
  message: 'is wrong',
  remedy: 'Mend it.',
};

const circle: unknown[] = [];
circle.push(circle);

test.each([
  ['town', '"town"'],
  [1, '1'],
  [Infinity, 'Infinity'],
  [null, 'null'],
  [{ nl: 'x' }, '{"nl":"x"}'],
  [1n, '1'],
  [circle, '[object Array]'],
  ['a@example.org\u200B', '"a…@example.org‹U+200B›"'],
  ['\u200Ehttps://example.org/', '"‹U+200E›https://example.org/"'],
  ['Care\u00A0Center \u{E0001}', '"Care‹U+00A0›Center ‹U+E0001›"'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
])('contains place, value, fault and remedy: %s', (value, shown) => {
  expect(formatIssue({ ...issue, value })).toBe(`places.assen.kind ${shown} is wrong. Mend it.`);
});

test('omits a missing value, and names the dataset if there is no path', () => {
  expect(formatIssue(issue)).toBe('places.assen.kind is wrong. Mend it.');
  expect(formatIssue({ ...issue, path: [] })).toBe('The dataset is wrong. Mend it.');
});
