import { existsSync } from 'node:fs';

/** Paths of the Debian and Google packages. First the one without windows, in which a page takes a third less time. */
const commonPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Makes text rendering independent of system settings. Only a browser without windows reads the hinting; others have this one. */
const sameText = ['--font-render-hinting=slight', '--disable-lcd-text', '--force-color-profile=srgb'];

/**
 * Returns launch options of Chromium for tests: the browser in `CHROMIUM_PATH`, else a system browser, else
 * Playwright's. Without GPU and background requests.
 *
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @param {(path: string) => boolean} [exists]
 */
export const launchOptions = (env = process.env, exists = existsSync) => {
  const executablePath = env.CHROMIUM_PATH || commonPaths.find((path) => exists(path));
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...sameText,
    ],
  };
};
