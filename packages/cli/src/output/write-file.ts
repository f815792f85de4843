import { realpathSync, renameSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError, type Host } from '../host.js';
import { systemReason, type Words } from '../words/words.js';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Creates a folder and those above it. Each is tried once: the recursive option of Node never ends where the system
 * has no such folder and lets none be created, as in /proc.
 */
const makeFolder = (path: string): void => {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!isFolder(path)) throw error;
  }
};

/** Returns the path of the file behind a path, which may be a link. */
const realPath = ({ folder }: Host, path: string): string => {
  const full = resolve(folder, path);
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
};

/** Whether output goes to standard output: for `-`, or no path. */
export const isStandardOutput = (path: string | undefined): path is '-' | undefined =>
  path === undefined || path === '-';

/** Refuses to write over the file that is read: what an export or import leaves out would be lost. */
export const refuseSameFile = (
  input: string,
  output: string | undefined,
  { host, words }: { host: Host; words: Words },
): void => {
  if (isStandardOutput(output) || input === '-') return;
  if (realPath(host, input) === realPath(host, output)) throw new UsageError(words.sameFile(output));
};

/** Whether a path leads to a pipe or a device, which is written to and not replaced. */
const isStream = (path: string): boolean => {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
};

/**
 * Writes to a file or to standard output. The file is written under another name and then renamed,
 * so that an interruption leaves the old file intact.
 */
export const writeOutputFile = async (
  path: string | undefined,
  content: string | Uint8Array,
  { host, words }: { host: Host; words: Words },
): Promise<void> => {
  if (isStandardOutput(path)) {
    host.writeOutput(content);
    return;
  }
  const full = resolve(host.folder, path);
  try {
    if (isStream(full)) await writeFile(full, content);
    else {
      makeFolder(dirname(full));
      await writeFileAtomic(full, typeof content === 'string' ? content : Buffer.from(content));
    }
  } catch (error) {
    throw new UsageError(words.unwritableFile(path, systemReason(error, words)));
  }
  host.writeError(`${words.written(path)}\n`);
};

/** Writes all files beside the old ones and then renames them; if one cannot be written, the old ones stay. */
const replaceAll = (files: ReadonlyMap<string, string>): void => {
  const newName = (path: string): string => `${path}.${process.pid}.new`;
  const written: string[] = [];
  try {
    for (const [path, content] of files) {
      makeFolder(dirname(path));
      written.push(path);
      writeFileSync(newName(path), content);
    }
    for (const path of written) renameSync(newName(path), path);
  } finally {
    for (const path of written) rmSync(newName(path), { force: true });
  }
};

/** Writes all files of a folder or none: an interrupt waits until all are renamed, which takes no noticeable time. */
export const writeOutputFolder = (
  folder: string,
  files: ReadonlyMap<string, string>,
  { host, words }: { host: Host; words: Words },
): void => {
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    replaceAll(new Map([...files].map(([path, content]) => [resolve(host.folder, folder, path), content])));
  } catch (error) {
    throw new UsageError(words.unwritableFile(folder, systemReason(error, words)));
  } finally {
    process.off('SIGINT', wait);
  }
  for (const path of files.keys()) host.writeError(`${words.written(join(folder, path))}\n`);
};
