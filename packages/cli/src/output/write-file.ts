import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../exit.js';
import type { Host } from '../host.js';
import type { Words } from '../words/words.js';

/** Follows a link, so that the file behind it is replaced and the link stays. */
const targetOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
};

const writeSynced = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Writes beside the file, then renames: whoever is interrupted, or has no room left, keeps the old file. */
const replaceFile = async (path: string, text: string): Promise<void> => {
  const target = await targetOf(path);
  const draft = join(dirname(target), `.${process.pid}-${Date.now()}.tmp`);
  try {
    await writeSynced(draft, text);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** Where to write: a file, or standard output for `-` and if none is named. */
export const writeOutputFile = async (
  path: string | undefined,
  text: string,
  { host, words }: { host: Host; words: Words },
): Promise<void> => {
  if (path === undefined || path === '-') {
    host.writeOutput(text);
    return;
  }
  const full = resolve(host.folder, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await replaceFile(full, text);
  } catch (error) {
    throw new UsageError(words.unwritableFile(path, (error as Error).message));
  }
  host.writeError(`${words.written(path)}\n`);
};
