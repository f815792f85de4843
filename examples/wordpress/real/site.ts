import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.js';
import { runTool, startProcess, type Running } from './processes.js';

/** Where Debian's package puts it. */
const installed = '/usr/share/wordpress';

const plugin = fileURLToPath(new URL('../dist/health-networks', import.meta.url));

/** A real WordPress with the plugin. */
export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Folder of WordPress. */
  readonly root: string;
  /** Log file of PHP. */
  readonly log: string;
}

/** Returns the lines of PHP's log. */
const complaintsIn = (log: string): string[] =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** Complaints about the plugin: WordPress has some of its own on a newer PHP. */
export const complaintsAboutPlugin = ({ log }: Site): string[] =>
  complaintsIn(log).filter((line) => line.includes('health-networks'));

/** Runs PHP in the site, and returns what it prints. */
export const runPhp = ({ root }: Site, code: string): string =>
  runTool(['php', '-r', `require 'wp-load.php'; ${code}`], root);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
};

const configuration = (socket: string, log: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test ' . $name );
	define( $name . '_SALT', 'salt ' . $name );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
// Nothing is asked of other servers, and nothing runs by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Compiled code is kept between requests. */
const quick = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=0', '-d', 'memory_limit=256M'];

const startServer = async (root: string, port: number): Promise<Running> =>
  startProcess(['php', ...quick, '-S', `127.0.0.1:${port}`, '-t', root], /Development Server .* started/, {
    PHP_CLI_SERVER_WORKERS: '4',
  });

const pluginFolder = (root: string): string => join(root, 'wp-content/plugins/health-networks');

/** Installs the plugin without activating it. */
const copyPlugin = (root: string): void => {
  cpSync(plugin, pluginFolder(root), { recursive: true });
};

const loadPluginFunctions = `require_once ABSPATH . 'wp-admin/includes/plugin.php';`;
const pluginFile = `'health-networks/health-networks.php'`;

/** Removes the plugin, as on a site that never had it. */
export const removePlugin = (site: Site): void => {
  runPhp(site, `${loadPluginFunctions} deactivate_plugins( ${pluginFile} );`);
  rmSync(pluginFolder(site.root), { recursive: true, force: true });
};

/** Restores the plugin. */
export const restorePlugin = (site: Site): void => {
  copyPlugin(site.root);
  runPhp(site, `${loadPluginFunctions} activate_plugin( ${pluginFile} );`);
};

/** Copies the installed WordPress, because it looks for its configuration where it lies. */
const copySite = (root: string, socket: string, log: string): void => {
  cpSync(installed, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
  copyPlugin(root);
  copyFileSync(fileURLToPath(new URL('install.php', import.meta.url)), join(root, 'install.php'));
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, log));
};

/** Starts the site in a temporary folder, which `stop` removes. */
export const startSite = async (): Promise<Site & Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const log = join(folder, 'debug.log');
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    for (const one of running.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await startDatabase(folder);
    running.push(database);
    copySite(root, database.socket, log);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    runTool(['php', 'install.php', url.slice(0, -1)], root);
    running.push(await startServer(root, port));
    return { url, root, log, stop };
  } catch (error) {
    const complaints = complaintsIn(log).slice(-10).join('\n');
    await stop();
    throw new Error(`WordPress cannot be set up. ${complaints}`, { cause: error });
  }
};
