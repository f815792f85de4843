import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, private?: boolean, scripts?: Record<string, string>, dependencies?: Record<string, string> }} Manifest */

/**
 * A package of this repository; `folder` is relative to its root, `uses` names the packages that it depends on.
 *
 * @typedef {{ name: string, folder: string, isPublished: boolean, isBuilt: boolean, uses: string[] }} Workspace
 */

/** @param {string} root @returns {Workspace[]} */
const readPackages = (root) =>
  readdirSync(join(root, 'packages'))
    .map((folder) => join('packages', folder))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));
      return {
        name: manifest.name,
        folder,
        isPublished: manifest.private !== true,
        isBuilt: manifest.scripts?.build !== undefined,
        uses: Object.keys(manifest.dependencies ?? {}),
      };
    });

/**
 * Each package after those that it uses.
 *
 * @param {readonly Workspace[]} packages
 * @returns {Workspace[]}
 */
export const inBuildOrder = (packages) => {
  /** @type {Set<Workspace>} */
  const ordered = new Set();
  /** @param {Workspace} workspace @param {readonly string[]} path */
  const visit = (workspace, path) => {
    if (path.includes(workspace.name))
      throw new Error(`Packages use each other: ${[...path, workspace.name].join(' → ')}`);
    for (const used of packages) if (workspace.uses.includes(used.name)) visit(used, [...path, workspace.name]);
    ordered.add(workspace);
  };
  for (const workspace of packages) visit(workspace, []);
  return [...ordered];
};

/**
 * The packages under `packages/` that have something to build, in the order in which to build them.
 *
 * @param {string} root
 */
export const packagesToBuild = (root) => inBuildOrder(readPackages(root)).filter(({ isBuilt }) => isBuilt);
