import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Adds `node_modules/.bin` to PATH, which otherwise only npm does. */
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };

/**
 * Runs a command in the repository and returns its exit code and output. With `show`, the output is printed immediately
 * instead.
 *
 * @param {readonly string[]} command
 * @param {{ show?: boolean }} [options]
 */
export const run = ([name = '', ...parameters], { show = false } = {}) => {
  const { status, stdout, stderr, error } = spawnSync(name, parameters, {
    cwd: root,
    env,
    stdio: show ? 'inherit' : 'pipe',
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  return { code: status ?? 1, output: show ? '' : `${stdout}${stderr}`.trim() };
};
