import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UsageError, type Host } from '../host.js';
import { systemReason, type Words } from '../words/words.js';

/** An input file. */
export interface InputFile {
  /** Path as given; `-` for standard input. */
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file, or standard input for `-`. */
export const readInputFile = async (path: string, host: Host, words: Words): Promise<InputFile> => {
  if (path === '-') return { path, name: '', bytes: await host.readInput() };
  try {
    return { path, name: basename(path), bytes: await readFile(resolve(host.folder, path)) };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(isMissing ? words.missingFile(path) : words.unreadableFile(path, systemReason(error, words)));
  }
};
