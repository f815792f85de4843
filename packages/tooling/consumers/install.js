import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/run.js';

const execute = promisify(execFile);

/**
 * Packs a workspace with `npm pack` and unpacks it.
 *
 * @param {string} workspace
 * @param {string} folder
 */
const unpack = async (workspace, folder) => {
  const packed = mkdtempSync(join(tmpdir(), 'packed-'));
  await execute('npm', ['pack', '--silent', '-w', workspace, '--pack-destination', packed], { cwd: root });
  const [tarball = ''] = readdirSync(packed);
  mkdirSync(folder, { recursive: true });
  await execute('tar', ['-xzf', join(packed, tarball), '--strip-components=1', '-C', folder]);
  rmSync(packed, { recursive: true });
};

/**
 * Creates a folder with the published core, from which projects are created without network access.
 *
 * @returns {Promise<string>} path of the package
 */
export const unpackCore = async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'published-')), 'core');
  await unpack('@health-networks/core', folder);
  return folder;
};

/** Returns the dependencies of core, each under its own name. @param {string} core */
const installedBy = (core) => {
  const { dependencies } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'));
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, name]));
};

/**
 * Creates a project with only the published core, its dependencies and the given packages.
 *
 * @param {string} core path of the unpacked package
 * @param {Readonly<Record<string, string>>} packages names in the project, and in this repository
 * @param {Readonly<Record<string, string>>} files
 */
export const makeProject = (core, packages, files) => {
  const folder = mkdtempSync(join(dirname(core), 'consumer-'));
  const modules = join(folder, 'node_modules');
  // Copied, because Node resolves the dependencies of a symlink at its target.
  cpSync(core, join(modules, '@health-networks/core'), { recursive: true });
  for (const [name, here] of Object.entries({ ...installedBy(core), ...packages })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', here), join(modules, name), 'junction');
  }
  const manifest = JSON.stringify({ name: 'consumer', private: true, type: 'module' });
  for (const [file, text] of Object.entries({ 'package.json': manifest, ...files }))
    writeFileSync(join(folder, file), text);
  return folder;
};

/**
 * Runs a command in a project. Rejects with the complete output if it fails.
 *
 * @param {string} folder
 * @param {string} command
 * @param {readonly string[]} args
 */
export const runIn = async (folder, command, args) => {
  try {
    const { stdout } = await execute(command, args, { cwd: folder });
    return stdout.trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${stdout}${stderr}`.trim(), { cause: error });
  }
};
