import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Commands of installed packages are found even where npm did not start this process. */
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };

/**
 * Runs a command in the repository and resolves to its exit code and what it printed. `show` prints at once instead.
 *
 * @param {readonly string[]} command
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = ([name = '', ...parameters], { show = false } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(name, parameters, { cwd: root, env, stdio, shell: process.platform === 'win32' });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trim() }));
  });

/**
 * Seconds since a moment of `performance.now()`, for people.
 *
 * @param {number} start
 */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
