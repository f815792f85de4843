import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
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
