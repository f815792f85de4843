import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Matches static imports as written by bundlers. */
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

/**
 * Finds the files that a browser loads for the given files: these files and their direct and indirect imports.
 *
 * @param {readonly string[]} files
 * @param {{ imports?: RegExp, fileOf?: (path: string) => string }} [reading] pattern of imports, and a function from an
 * import to its file
 * @returns {string[]}
 */
export const filesLoadedBy = (files, { imports = staticImport, fileOf = (path) => path } = {}) => {
  const found = new Set(files);
  for (const file of found) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
      found.add(join(dirname(file), fileOf(path)));
  }
  return [...found];
};

/**
 * Finds the chunk of a module: its name with a hash.
 *
 * @param {string} folder
 * @param {string} name
 */
export const chunkNamed = (folder, name) => {
  const [file, ...others] = readdirSync(folder).filter((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  if (file === undefined || others.length > 0) throw new Error(`${folder} has not one file ${name}-….js.`);
  return join(folder, file);
};
