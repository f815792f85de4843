import { spawn, spawnSync } from 'node:child_process';
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

/**
 * Runs a command in the repository beside others; resolves with its exit code and output.
 *
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runBeside = ([name = '', ...parameters]) =>
  new Promise((resolve, reject) => {
    const started = spawn(name, parameters, { cwd: root, env, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    started.on('error', reject);
    started.on('close', (code) => {
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
