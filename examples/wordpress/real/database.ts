import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, startProcess, type Running } from './processes.js';

/** MariaDB starts as root only with an option. */
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Does not wait for the disk: data may be lost if the machine fails. */
const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M', '--performance-schema=OFF'];

/** A database server in a folder of its own, reached by a socket there and by no port, with an empty database. */
export const startDatabase = async (folder: string): Promise<Running & { readonly socket: string }> => {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  mkdirSync(data, { recursive: true });
  const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  runTool(['mariadb-install-db', ...install, ...asRoot]);
  const server = await startProcess(
    [
      'mariadbd',
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      ...quick,
      ...asRoot,
    ],
    /ready for connections/,
  );
  runTool(['mariadb', '--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress']);
  return { ...server, socket };
};
