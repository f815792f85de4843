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
  // Debian starts no service, such as the web server on which WordPress depends, in what it takes for a rescue mode.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...parameters: string[]): boolean =>
    spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...parameters], { env, stdio: 'inherit' }).status === 0;
  const get = (): boolean => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  // A list of packages that is too old names files that are gone.
  if (!get() && apt('update', '-q')) get();
};

/**
 * Installs what the tests need, where that harms nobody: in CI, as root.
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
