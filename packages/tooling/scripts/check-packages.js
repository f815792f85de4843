import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.js';
import { packagesToBuild } from './workspaces.js';

/** What npm would publish is looked at, not the folder: a file that is not packed is missed only there. */
const pack = async (/** @type {string} */ name) => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const { code, output } = await run(['npm', 'pack', '--silent', '-w', name, '--pack-destination', folder]);
  const [file] = readdirSync(folder);
  if (code !== 0 || file === undefined) throw new Error(`${name} cannot be packed.\n${output}`);
  return { folder, tarball: join(folder, file) };
};

/**
 * Entry points that are data files: there are no types to find behind them.
 *
 * @param {string} folder
 */
const dataFiles = (folder) => {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  const { exports } = /** @type {{ exports: Record<string, unknown> }} */ (JSON.parse(text));
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'string' && !/\.(?:js|json)$/.test(target))
    .map(([entry]) => entry);
};

/** @param {import('./workspaces.js').Workspace} workspace */
const checkPackage = async ({ name, folder: source }) => {
  const { folder, tarball } = await pack(name);
  const excluded = dataFiles(source).flatMap((entry) => ['--exclude-entrypoints', entry]);
  const results = await Promise.all([
    run(['publint', '--strict', tarball]),
    run(['attw', tarball, '--profile', 'esm-only', ...excluded]),
  ]);
  rmSync(folder, { recursive: true });
  return results.filter(({ code }) => code !== 0).map(({ output }) => output);
};

for (const workspace of packagesToBuild(root).filter(({ isPublished }) => isPublished)) {
  for (const problem of await checkPackage(workspace)) {
    console.error(`${workspace.name}\n${problem}`);
    process.exitCode = 1;
  }
}
