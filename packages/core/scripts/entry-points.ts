import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Paths are relative to this folder, wherever a script is started. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

const labelled = readdirSync(new URL('../src/text/labels/', import.meta.url))
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  .map((file) => `text/labels/${file.slice(0, -'.ts'.length)}`);

/** The modules that others import, by their path below `src`. */
export const entryPoints = [
  'index',
  'schema',
  'integrity/index',
  'data/index',
  'io/index',
  'model/vocabularies/index',
  ...labelled,
];

/** The folder of the seed data has another name below `dist`: `dist/data` holds what is generated for each network. */
export const pathBelowDist = (path: string): string => path.replace(/^data\//, 'seed/');
