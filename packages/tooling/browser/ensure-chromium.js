import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from './launch-options.js';

/** Launches the browser, because an installed one may lack libraries, and returns its version. */
const versionThatStarts = async () => {
  const browser = await chromium.launch(launchOptions());
  const version = browser.version();
  await browser.close();
  return version;
};

const isRoot = process.getuid?.() === 0;

/** Not Ubuntu: its package installs a snap, which does not run in containers. */
const isDebian = existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The browser without windows, as Playwright's own: tests open none. */
const fromDebian = 'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell';

/** Commands in order of preference. */
const installations = [
  ...(isDebian ? [isRoot ? fromDebian : `sudo -n sh -c '${fromDebian}'`] : []),
  `npx playwright-core install ${isRoot ? '--with-deps ' : ''}chromium`,
];

const install = async () => {
  for (const command of installations) {
    console.log(`No Chromium found. Installing it: ${command}`);
    if (spawnSync(command, { stdio: 'inherit', shell: true }).status === 0) {
      const version = await versionThatStarts().catch(() => undefined);
      if (version) return version;
    }
  }
  throw new Error('No Chromium could be installed. Try: sudo npx playwright-core install --with-deps chromium');
};

/**
 * Installs a browser, but does not replace an existing one that fails to start, because it was chosen deliberately.
 * @param {unknown} error
 */
const installOrRefuse = (error) => {
  const { executablePath } = launchOptions();
  if (!executablePath) return install();
  throw new Error(
    `${executablePath} does not start. Repair it, or name another browser in CHROMIUM_PATH.\n${String(error)}`,
  );
};

try {
  const version = await versionThatStarts().catch(installOrRefuse);
  const { executablePath = chromium.executablePath() } = launchOptions();
  console.log(`Browser tests run in Chromium ${version}: ${executablePath}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
