import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataEntries } from './data-entries.js';
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

/** @param {import('./workspaces.js').Workspace} workspace */
const checkPackage = async ({ name, folder: source }) => {
  const { folder, tarball } = await pack(name);
  const manifest = /** @type {import('./data-entries.js').Manifest} */ (
    JSON.parse(readFileSync(join(root, source, 'package.json'), 'utf8'))
  );
  const excluded = dataEntries(manifest).flatMap((entry) => ['--exclude-entrypoints', entry]);
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
