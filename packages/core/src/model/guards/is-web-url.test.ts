import { expect, test } from 'vitest';
import { isWebUrl } from './is-web-url.js';
import { webUrls } from '../test-support/hostile-web-urls.js';

test.each(webUrls.accepted)('%j may become a link', (text) => {
  expect(isWebUrl(text)).toBe(true);
});

test.each(webUrls.refused)('%j may not become a link', (text) => {
  expect(isWebUrl(text)).toBe(false);
});
