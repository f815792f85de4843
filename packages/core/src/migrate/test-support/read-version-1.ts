import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packed = new URL('version-1.json.br', import.meta.url);

/** The files that the package shipped in format version 1: the whole dataset, the documents alone, each network. */
export const readVersion1 = (): ReadonlyMap<string, unknown> => {
  const files: unknown = JSON.parse(brotliDecompressSync(readFileSync(packed)).toString('utf8'));
  return new Map(Object.entries(files ?? {}));
};
