import { existsSync } from 'node:fs';

/** Of a package of Debian and its kin, or of Google. */
const usualPaths = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Letters look the same whatever the settings of the machine are. */
const sameText = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/**
 * How Playwright starts the Chromium that tests run in: the one that `CHROMIUM_PATH` names, else the system's, else its
 * own. No graphics card, no calls home.
 *
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @param {(path: string) => boolean} [exists]
 */
export const launchOptions = (env = process.env, exists = existsSync) => {
  const executablePath = env.CHROMIUM_PATH || usualPaths.find((path) => exists(path));
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
