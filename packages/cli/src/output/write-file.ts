import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../exit.js';
import type { Host } from '../host.js';
import type { Words } from '../words/words.js';

/**
 * Writes to a file, or to standard output for `-` or no path. The file is written under another name and then renamed,
 * so that an interruption leaves the old file intact.
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
