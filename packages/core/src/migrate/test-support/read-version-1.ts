import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packed = new URL('version-1.json.br', import.meta.url);

/** What the package shipped in version 1 of the format: the whole dataset, the documents alone, each network, by file. */
export const readVersion1 = (): ReadonlyMap<string, unknown> => {
  const files: unknown = JSON.parse(brotliDecompressSync(readFileSync(packed)).toString('utf8'));
  return new Map(Object.entries(files ?? {}));
};
