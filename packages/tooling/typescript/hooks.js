import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/**
 * Resolves `./x.js` to `./x.ts`, as TypeScript does.
 *
 * @type {import('node:module').ResolveHook}
 */
export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw error;
    return next(specifier.replace(/\.js$/, '.ts'), context);
  }
};

/** @type {import('node:module').LoadHook} */
export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    target: 'es2022',
    sourcefile: file,
    sourcemap: 'inline',
    supported: { 'import-attributes': true },
  });
  return { format: 'module', source: code, shortCircuit: true };
};
