import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @param {(name: string) => boolean} isWanted @returns {string[]} */
const filesUnder = (path, isWanted) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter(isWanted).sort();
  return names.flatMap((name) => filesUnder(join(path, name), isWanted));
};

/**
 * A hash of the names and contents of files; changes when one of them does. Times of change would not do: switching
 * branches sets them all.
 *
 * @param {readonly string[]} paths files and folders; those that do not exist count as empty
 * @param {(name: string) => boolean} [isWanted] which files and folders inside to look at
 */
export const fingerprint = (paths, isWanted = () => true) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(path, isWanted))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};
