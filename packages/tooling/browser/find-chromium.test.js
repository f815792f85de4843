import { describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.js';

const playwrightPath = '/cache/playwright/chrome';

/** @param {Partial<import('./find-chromium.js').Machine> & { files: string[] }} machine */
const find = ({ files, ...machine }) =>
  findChromium({
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    playwrightPath,
    ...machine,
    isExecutable: (path) => files.includes(path),
  });

describe('findChromium', () => {
  test('takes the browser that CHROMIUM_PATH names before all others', () => {
    expect(
      find({ env: { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' }, files: ['/usr/bin/chromium', '/opt/chrome'] }),
    ).toEqual({
      path: '/opt/chrome',
      foundIn: 'CHROMIUM_PATH',
    });
  });

  test('does not pass over a CHROMIUM_PATH that cannot be run', () => {
    const search = () => find({ env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] });
    expect(search).toThrow(
      'CHROMIUM_PATH is "/opt/gone", which is not a file that can be run. Correct it or unset it.',
    );
  });

  test.each([
    ['chromium before chrome', ['/usr/local/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
    ['the first folder on PATH', ['/usr/bin/chromium', '/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
    [
      'the stable channel of Chrome',
      ['/usr/bin/google-chrome-stable', playwrightPath],
      '/usr/bin/google-chrome-stable',
    ],
  ])('takes %s', (_, files, path) => {
    expect(find({ files })).toEqual({ path, foundIn: 'PATH' });
  });

  test('looks into the applications folder of macOS', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find({ platform: 'darwin', files: [path] })).toEqual({ path, foundIn: 'the applications of this system' });
  });

  test('looks into the program folders of Windows', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(find({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, files: [path] })).toEqual({
      path,
      foundIn: 'the applications of this system',
    });
  });

  test('takes the browser of Playwright when the system has none', () => {
    expect(find({ files: [playwrightPath] })).toEqual({ path: playwrightPath, foundIn: "Playwright's browsers" });
  });

  test('finds nothing where nothing is installed', () => {
    expect(find({ env: {}, files: [] })).toBeUndefined();
  });
});
