import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Files that the tests need, with the packages of Debian that hold them. No service is started by them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '/usr/share/wordpress/wp-load.php': ['wordpress', 'wordpress-l10n'],
  '/usr/share/wordpress/wp-content/languages/nl_NL.mo': ['wordpress-l10n'],
  '/usr/share/wordpress/wp-content/themes/twentytwentythree/theme.json': ['wordpress-theme-twentytwentythree'],
  '/usr/bin/php': ['php-cli'],
  '/usr/sbin/mariadbd': ['mariadb-server-core'],
  '/usr/bin/mariadb': ['mariadb-client-core'],
};

const hasMysql = (): boolean => spawnSync('php', ['-r', "exit( extension_loaded( 'mysqli' ) ? 0 : 1 );"]).status === 0;

const missingPackages = (): string[] => {
  const missing = Object.entries(needed).flatMap(([file, packages]) => (existsSync(file) ? [] : packages));
  return [...new Set([...missing, ...(hasMysql() ? [] : ['php-mysql'])])];
};

const install = (packages: readonly string[]): void => {
  // Simulates a rescue mode, in which Debian starts no services, such as the web server that WordPress requires.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...parameters: string[]): boolean =>
    spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...parameters], { env, stdio: 'inherit' }).status === 0;
  const get = (): boolean => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  // An outdated list of packages names files that no longer exist.
  if (!get() && apt('update', '-q')) get();
};

/**
 * Installs the packages that the tests need, only in CI and as root.
 *
 * @returns what is missing and how to get it, or undefined when all is there
 */
export const ensurePackages = (): string | undefined => {
  const packages = missingPackages();
  if (packages.length > 0 && process.env.CI && process.getuid?.() === 0) install(packages);
  const missing = missingPackages();
  if (missing.length === 0) return undefined;
  return (
    `The tests of the WordPress plugin need a real WordPress, PHP and MariaDB. Missing: ${missing.join(', ')}.\n` +
    `On Debian: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}\n` +
    'In CI, as root, they are installed by themselves.'
  );
};
