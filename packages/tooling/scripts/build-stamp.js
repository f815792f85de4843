import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.js';

/** @typedef {import('./workspaces.js').Workspace} Workspace */

/** What a build was made from and what it made, so that a build of other sources is not taken for this one. */
const stampFile = (/** @type {string} */ root, /** @type {Workspace} */ { folder }) =>
  join(root, 'node_modules/.cache/health-networks', folder);

/** @param {string} name */
const isSource = (name) =>
  !['dist', 'node_modules', 'docs'].includes(name) && !/\.(?:test|test-d)\.ts$|\.md$/.test(name);

/**
 * Each package with the state of everything that its build reads, that of the packages it uses included.
 *
 * @param {string} root folder of the repository
 * @param {readonly Workspace[]} packages in build order
 */
export const withSources = (root, packages) => {
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

/** @param {string} root @param {Workspace} workspace @param {string} sources */
const stampOf = (root, { folder }, sources) => `${sources}\n${fingerprint([join(root, folder, 'dist')])}\n`;

/**
 * Is what the package has built, untouched, what its sources as they are would give?
 *
 * @param {string} root @param {Workspace} workspace @param {string} sources
 */
export const isUpToDate = (root, workspace, sources) =>
  existsSync(stampFile(root, workspace)) &&
  readFileSync(stampFile(root, workspace), 'utf8') === stampOf(root, workspace, sources);

/** @param {string} root @param {Workspace} workspace @param {string} sources */
export const writeStamp = (root, workspace, sources) => {
  mkdirSync(dirname(stampFile(root, workspace)), { recursive: true });
  writeFileSync(stampFile(root, workspace), stampOf(root, workspace, sources));
};
