import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/**
 * Finds the files that match a pattern with one star, as paths relative to a folder.
 *
 * @param {string} pattern
 * @param {string} folder
 */
const matching = (pattern, folder) => {
  const [before = '', after = ''] = pattern.split('*');
  const names = readdirSync(join(folder, before)).map((name) => (after.startsWith('/') ? name : parse(name).name));
  return names.map((name) => before + name + after).filter((path) => existsSync(join(folder, path)));
};

/**
 * Implements `import.meta.glob('./*.ts')` of Vite: an object with a function that loads each matching module.
 *
 * @type {import('rollup').Plugin}
 */
export const globImports = {
  name: 'glob-imports',
  transform: (code, id) =>
    code.replace(/import\.meta\.glob\('([^']+)'\)/g, (_, pattern) => {
      const loaders = matching(pattern, dirname(id)).map(
        (path) => `'${path}': () => import('${path.replace(/\.ts$/, '.js')}')`,
      );
      return `({ ${loaders.join(', ')} })`;
    }),
};
