/**
 * One way to get a browser: commands to run in turn.
 *
 * @typedef {{ what: string, commands: readonly (readonly string[])[] }} Installation
 */

/**
 * What the choice of an installation depends on.
 *
 * @typedef {object} Host
 * @property {string} osRelease text of `/etc/os-release`, empty where there is none
 * @property {'root' | 'sudo' | 'user'} rights `sudo` only where it asks for no password
 */

/** @param {Host} host */
const isDebian = ({ osRelease }) => /^ID="?debian"?$/m.test(osRelease);

/** @param {Host} host */
const usesApt = ({ osRelease }) => /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(osRelease);

/**
 * Ways to install a browser on this host, the best first. Debian packages Chromium itself. Ubuntu's package is a stub
 * for a snap, which does not run in containers, so there and elsewhere Playwright brings its own.
 *
 * @param {Host} host
 * @returns {Installation[]}
 */
export const installationsFor = (host) => {
  const mayInstall = host.rights !== 'user';
  const sudo = host.rights === 'sudo' ? ['sudo'] : [];
  const debian = {
    what: "Debian's Chromium",
    commands: [
      [...sudo, 'apt-get', 'update'],
      [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  };
  const withLibraries = mayInstall && usesApt(host) ? ['--with-deps'] : [];
  const playwright = {
    what: "Playwright's Chromium",
    commands: [['npx', 'playwright-core', 'install', ...withLibraries, 'chromium']],
  };
  return mayInstall && isDebian(host) ? [debian, playwright] : [playwright];
};

/**
 * The one command for somebody to run where no installation worked.
 *
 * @param {Host} host
 */
export const manualCommand = (host) =>
  isDebian(host) ? 'sudo apt-get install chromium' : 'npx playwright-core install --with-deps chromium';
