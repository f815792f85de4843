import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { root, run, secondsSince } from './run.js';
import { packagesToBuild } from './workspaces.js';

/** @typedef {import('./workspaces.js').Workspace} Workspace */

/** What a build was made from and what it made, so that a build of other sources is not taken for this one. */
const stampFile = (/** @type {Workspace} */ { folder }) => join(root, 'node_modules/.cache/health-networks', folder);

/** @param {string} name */
const isSource = (name) =>
  !['dist', 'node_modules', 'docs'].includes(name) && !/\.(?:test|test-d)\.ts$|\.md$/.test(name);

/**
 * Each package with the state of everything that its build reads, that of the packages it uses included.
 *
 * @param {readonly Workspace[]} packages in build order
 */
const withSources = (packages) => {
  const shared = fingerprint(['package-lock.json', 'tsconfig.json'].map((file) => join(root, file)));
  /** @type {Map<string, string>} */
  const sourcesOf = new Map();
  return packages.map((workspace) => {
    const used = workspace.uses.flatMap((name) => sourcesOf.get(name) ?? []);
    const sources = [shared, fingerprint([join(root, workspace.folder)], isSource), ...used].join(' ');
    sourcesOf.set(workspace.name, sources);
    return { workspace, sources };
  });
};

/** @param {Workspace} workspace @param {string} sources */
const stampOf = ({ folder }, sources) => `${sources}\n${fingerprint([join(root, folder, 'dist')])}\n`;

/** @param {Workspace} workspace @param {string} sources */
const isUpToDate = (workspace, sources) =>
  existsSync(stampFile(workspace)) && readFileSync(stampFile(workspace), 'utf8') === stampOf(workspace, sources);

/** @param {Workspace} workspace @param {string} sources */
const build = async (workspace, sources) => {
  const start = performance.now();
  const { code, output } = await run(['npm', 'run', 'build', '--silent', '-w', workspace.name]);
  if (code !== 0) throw new Error(`${output}\n\n${workspace.name} does not build; what its build printed is above.`);
  mkdirSync(dirname(stampFile(workspace)), { recursive: true });
  writeFileSync(stampFile(workspace), stampOf(workspace, sources));
  console.log(`built ${workspace.name} in ${secondsSince(start)}`);
};

/**
 * Builds the packages, those first that others use. With `ifNeeded`, leaves out those that are built already from the
 * sources as they are. Throws with the output of the first build that fails.
 *
 * @param {{ ifNeeded: boolean }} options
 */
export const buildPackages = async ({ ifNeeded }) => {
  for (const { workspace, sources } of withSources(packagesToBuild(root))) {
    if (!ifNeeded || !isUpToDate(workspace, sources)) await build(workspace, sources);
  }
};
