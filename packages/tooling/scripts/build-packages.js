import { isUpToDate, withSources, writeStamp } from './build-stamp.js';
import { root, run, secondsSince } from './run.js';
import { packagesToBuild } from './workspaces.js';

/** @param {import('./workspaces.js').Workspace} workspace @param {string} sources */
const build = async (workspace, sources) => {
  const start = performance.now();
  const { code, output } = await run(['npm', 'run', 'build', '--silent', '-w', workspace.name]);
  if (code !== 0) throw new Error(`${output}\n\n${workspace.name} does not build; what its build printed is above.`);
  writeStamp(root, workspace, sources);
  console.log(`built ${workspace.name} in ${secondsSince(start)}`);
};

/**
 * Builds the packages, those first that others use. With `ifNeeded`, leaves out those that are built already from the
 * sources as they are. Throws with the output of the first build that fails.
 *
 * @param {{ ifNeeded: boolean }} options
 */
export const buildPackages = async ({ ifNeeded }) => {
  for (const { workspace, sources } of withSources(root, packagesToBuild(root))) {
    if (!ifNeeded || !isUpToDate(root, workspace, sources)) await build(workspace, sources);
  }
};
