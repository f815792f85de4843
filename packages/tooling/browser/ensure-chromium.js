import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findInstalledChromium } from './find-chromium.js';
import { installationsFor, manualCommand } from './installation.js';
import { launchArguments } from './launch-arguments.js';

/** @param {readonly string[]} command */
const succeeds = ([name = '', ...rest], /** @type {'inherit' | 'ignore'} */ stdio = 'inherit') =>
  spawnSync(name, rest, { stdio, shell: process.platform === 'win32' }).status === 0;

const rightsOfUser = () => {
  if (process.getuid?.() === 0) return 'root';
  return succeeds(['sudo', '-n', 'true'], 'ignore') ? 'sudo' : 'user';
};

const osReleaseFile = '/etc/os-release';

/** @returns {import('./installation.js').Host} */
const thisHost = () => ({
  osRelease: existsSync(osReleaseFile) ? readFileSync(osReleaseFile, 'utf8') : '',
  rights: rightsOfUser(),
});

/** @param {string} path */
const start = (path) =>
  chromium.launch({ executablePath: path, args: launchArguments() }).catch((/** @type {unknown} */ cause) => {
    throw new Error(`${path} does not start. Repair it, or name another browser in CHROMIUM_PATH.\n${String(cause)}`);
  });

/** A browser may be there and still lack libraries; only starting it tells. */
const findStarting = async () => {
  const found = findInstalledChromium();
  if (!found) return undefined;
  const browser = await start(found.path);
  const version = browser.version();
  await browser.close();
  return { ...found, version };
};

const install = async () => {
  const host = thisHost();
  for (const { what, commands } of installationsFor(host)) {
    console.log(`No Chromium found. Installing ${what}: ${commands.map((command) => command.join(' ')).join(' && ')}`);
    if (commands.every((command) => succeeds(command))) {
      const found = await findStarting();
      if (found) return found;
    }
  }
  throw new Error(`No Chromium could be installed. Run this and try again: ${manualCommand(host)}`);
};

try {
  const { path, version, foundIn } = (await findStarting()) ?? (await install());
  console.log(`Browser tests run in Chromium ${version}, found in ${foundIn}: ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
