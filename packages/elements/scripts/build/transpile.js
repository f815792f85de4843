import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.build.json', (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');

/**
 * Transpiles TypeScript file by file: the build of the package checks types, and reading the whole program would take
 * half a minute per bundle.
 *
 * @type {import('rollup').Plugin}
 */
export const transpile = {
  name: 'transpile',
  resolveId(id, importer) {
    if (importer === undefined || !id.startsWith('.')) return null;
    const file = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
    return file.endsWith('.ts') && existsSync(file) ? file : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, {
      fileName: id,
      compilerOptions: { ...options, sourceMap: false },
    });
    return { code: outputText, map: { mappings: '' } };
  },
};
