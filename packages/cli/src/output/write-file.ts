import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../exit.js';
import type { Host } from '../host.js';
import type { Words } from '../words/words.js';

/**
 * Where to write: a file, which is written beside the old one and then renamed, so that whoever is interrupted keeps that; or standard output for `-` and
 * if none is named.
 */
export const writeOutputFile = async (
  path: string | undefined,
  content: string | Uint8Array,
  { host, words }: { host: Host; words: Words },
): Promise<void> => {
  if (path === undefined || path === '-') {
    host.writeOutput(content);
    return;
  }
  const full = resolve(host.folder, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFileAtomic(full, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new UsageError(words.unwritableFile(path, (error as Error).message));
  }
  host.writeError(`${words.written(path)}\n`);
};

/** Writes all files beside the old ones and then renames them; where one cannot be written, the old ones stay. */
const replaceAll = (files: ReadonlyMap<string, string>): void => {
  const newName = (path: string): string => `${path}.${process.pid}.new`;
  const written: string[] = [];
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      written.push(path);
      writeFileSync(newName(path), content);
    }
    for (const path of written) renameSync(newName(path), path);
  } finally {
    for (const path of written) rmSync(newName(path), { force: true });
  }
};

/**
 * Writes the files of a folder, all or none: whoever interrupts meanwhile has to wait until all are there, which takes less than
 * pressing the keys.
 */
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
    throw new UsageError(words.unwritableFile(folder, (error as Error).message));
  } finally {
    process.off('SIGINT', wait);
  }
  for (const path of files.keys()) host.writeError(`${words.written(join(folder, path))}\n`);
};
