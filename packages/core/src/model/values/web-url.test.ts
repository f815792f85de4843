import { expect, test } from 'vitest';
import { webUrlSchema } from './web-url.js';
import { webUrls } from '../test-support/hostile-web-urls.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(webUrls.accepted)('accepts %j', (text) => {
  expect(webUrlSchema.parse(text)).toBe(text);
});

test.each(webUrls.refused)('refuses %j', (text) => {
  expect(problemsOf(webUrlSchema, text)).toEqual([': is not a web address']);
});
