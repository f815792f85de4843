import { expect, test } from 'vitest';
import { launchOptions } from './launch-options.js';

const env = { CHROMIUM_PATH: '/opt/chrome' };

/** @type {[string, Record<string, string>, string[], string | undefined][]} */
const cases = [
  ['the browser that CHROMIUM_PATH names before all others', env, ['/usr/bin/chromium'], '/opt/chrome'],
  [
    'the Chromium without windows before the one with them',
    {},
    ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    '/usr/bin/chromium-headless-shell',
  ],
  ["the system's Chromium before Chrome", {}, ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
  ["Playwright's own where the system has none", {}, [], undefined],
];

test.each(cases)('takes %s', (_, variables, files, path) => {
  expect(launchOptions(variables, (file) => files.includes(file)).executablePath).toBe(path);
});
