import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * What the search looks at; tests pass their own.
 *
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env environment variables
 * @property {string} platform as `process.platform`
 * @property {(path: string) => boolean} isExecutable whether a file can be run
 * @property {string} playwrightPath where Playwright keeps the browser that it installs itself
 */

/**
 * A browser, and where the search came across it.
 *
 * @typedef {{ path: string, foundIn: string }} FoundChromium
 */

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsPlaces = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];

/** @param {Machine} machine */
const usualPlaces = ({ env, platform }) => {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? windowsPlaces.map((place) => win32.join(root, place)) : []));
};

/** @param {Machine} machine */
const placesOnPath = ({ env, platform }) => {
  const [path, suffix] = platform === 'win32' ? [win32, '.exe'] : [posix, ''];
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${suffix}`)));
};

/**
 * Finds a Chromium or Chrome to run tests in: the one that `CHROMIUM_PATH` names, else one of the system,
 * else the one that Playwright installed. Returns `undefined` where there is none;
 * throws when `CHROMIUM_PATH` names something that cannot be run.
 *
 * @param {Machine} machine
 * @returns {FoundChromium | undefined}
 */
export const findChromium = (machine) => {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.isExecutable(chosen)) return { path: chosen, foundIn: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a file that can be run. Correct it or unset it.`);
  }
  const candidates = [
    ...placesOnPath(machine).map((path) => ({ path, foundIn: 'PATH' })),
    ...usualPlaces(machine).map((path) => ({ path, foundIn: 'the applications of this system' })),
    { path: machine.playwrightPath, foundIn: "Playwright's browsers" },
  ];
  return candidates.find(({ path }) => machine.isExecutable(path));
};

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** `findChromium` on this machine. */
export const findInstalledChromium = () =>
  findChromium({
    env: process.env,
    platform: process.platform,
    isExecutable,
    playwrightPath: chromium.executablePath(),
  });
