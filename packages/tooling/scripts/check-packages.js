import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** @param {string} name */
const checkPackage = async (name) => {
  const { folder, tarball } = await pack(name);
  const results = await Promise.all([
    run(['publint', '--strict', tarball]),
    run(['attw', '--profile', 'esm-only', tarball]),
  ]);
  rmSync(folder, { recursive: true });
  return results.filter(({ code }) => code !== 0).map(({ output }) => output);
};

for (const { name } of packagesToBuild(root).filter(({ isPublished }) => isPublished)) {
  for (const problem of await checkPackage(name)) {
    console.error(`${name}\n${problem}`);
    process.exitCode = 1;
  }
}
