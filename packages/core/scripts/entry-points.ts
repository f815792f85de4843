import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package folder; independent of the working directory. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

const labelled = readdirSync(new URL('../src/text/labels/', import.meta.url))
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  .map((file) => `text/labels/${file.slice(0, -'.ts'.length)}`);

/** Entry points, by path below `src`. */
export const entryPoints = [
  'index',
  'schema',
  'integrity/index',
  'data/index',
  'io/index',
  'model/vocabularies/index',
  ...labelled,
];

/** Maps `data/` to `seed/`, because `dist/data` contains the generated slices. */
export const pathBelowDist = (path: string): string => path.replace(/^data\//, 'seed/');
