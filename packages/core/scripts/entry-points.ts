import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package folder, independent of the working directory. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Lists the modules of a folder that are named after a language. */
const byLanguage = (folder: string): string[] =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
    .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);

/** Entry points, by path below `src`. */
export const entryPoints = [
  'index',
  'schema',
  'integrity/index',
  'data/index',
  'io/index',
  'model/vocabularies/index',
  'issues/index',
  ...byLanguage('text/labels'),
  ...byLanguage('issues/languages'),
];

/** Maps `data/` to `seed/`, because `dist/data` contains the generated slices. */
export const pathBelowDist = (path: string): string => path.replace(/^data\//, 'seed/');
