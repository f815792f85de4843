import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} name */
const isSource = (name) => !/^(?:dist|docs|node_modules|snapshots)$|\.(?:test|test-d)\.ts$|\.md$/.test(name);

/**
 * Returns the latest modification time below a path. The time of a folder also covers added and deleted files.
 *
 * @param {string} path @returns {number}
 */
const changedAt = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...sourcesIn(path).map(changedAt));
};

/** @param {string} folder */
const sourcesIn = (folder) =>
  readdirSync(folder)
    .filter(isSource)
    .map((name) => join(folder, name));

/**
 * A package: its folder, the other inputs of its build, and the last file that its build writes.
 *
 * @typedef {{ folder: string, besides: readonly string[], last: string }} Package
 */

/**
 * Whether a package was built after the last change of its inputs.
 *
 * @param {Package} built
 */
export const isUpToDate = ({ folder, besides, last }) =>
  existsSync(last) && [...sourcesIn(folder), ...besides].every((path) => changedAt(path) <= statSync(last).mtimeMs);

/**
 * Sets the time of a build to its start, because it may have missed later changes.
 *
 * @param {Package} built
 * @param {Date} start
 */
export const markBuilt = ({ last }, start) => {
  utimesSync(last, start, start);
};
