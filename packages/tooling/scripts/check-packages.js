import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.js';

/** Packs a workspace. The tarball is checked, because a file that is missing in it exists in the folder. */
const pack = (/** @type {string} */ workspace, /** @type {string} */ folder) => {
  const { code, output } = run(['npm', 'pack', '--silent', '-w', workspace, '--pack-destination', folder]);
  const [file] = readdirSync(folder);
  if (code !== 0 || file === undefined) throw new Error(`${workspace} cannot be packed.\n${output}`);
  return join(folder, file);
};

/** Returns data entry points, which have no types. @param {string} workspace @returns {string[]} */
const dataEntries = (workspace) => {
  /** @type {{ exports: Record<string, unknown> }} */
  const { exports } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));
  const isData = (/** @type {unknown} */ target) => typeof target === 'string' && !/\.js(?:on)?$/.test(target);
  return Object.keys(exports).filter((entry) => isData(exports[entry]));
};

/** Whether a package has types; a command has nothing to import. @param {string} workspace */
const hasTypes = (workspace) => workspace !== 'packages/cli';

for (const workspace of ['packages/core', 'packages/cli', 'packages/elements']) {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const tarball = pack(workspace, folder);
  const excluded = dataEntries(workspace).flatMap((entry) => ['--exclude-entrypoints', entry]);
  const results = [run(['publint', '--strict', tarball])];
  if (hasTypes(workspace)) results.push(run(['attw', tarball, '--profile', 'esm-only', ...excluded]));
  for (const { output } of results.filter(({ code }) => code !== 0)) {
    console.error(`${workspace}\n${output}`);
    process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}
