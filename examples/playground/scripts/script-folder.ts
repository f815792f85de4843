import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../src/zip/zip-files.js';

/** The built folder of the scripts. */
export const scriptFolder = dirname(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/hn.js')));

/** Returns the version of the scripts. */
export const scriptVersion = (): string => {
  const own: unknown = JSON.parse(readFileSync(join(scriptFolder, '../../package.json'), 'utf8'));
  return String(Reflect.get(Object(own), 'version'));
};

/** Reads the built folder of the scripts, by path. */
export const readScriptFolder = (): Files => {
  const files = readdirSync(scriptFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(scriptFolder, path).replaceAll(sep, '/'), new Uint8Array(readFileSync(path))]),
  );
};
