import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packed = new URL('version-1.json.br', import.meta.url);

/**
 * Reads the files that the package shipped in format version 1: the whole dataset, only the documents, and each
 * network.
 */
export const readVersion1 = (): ReadonlyMap<string, unknown> => {
  const files: unknown = JSON.parse(brotliDecompressSync(readFileSync(packed)).toString('utf8'));
  return new Map(Object.entries(files ?? {}));
};
