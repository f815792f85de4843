import { build as analyze, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { vocabularyFacts } from '../src/model/vocabularies/facts.js';
import * as de from '../src/text/labels/de.js';
import * as en from '../src/text/labels/en.js';
import * as fi from '../src/text/labels/fi.js';
import * as nl from '../src/text/labels/nl.js';
import { entryPoints, packageFolder, pathBelowDist } from './entry-points.js';

/** Exports to inline, by module path. */
const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'model/vocabularies/facts': { vocabularyFacts },
  'text/labels/en': en,
  'text/labels/nl': nl,
  'text/labels/de': de,
  'text/labels/fi': fi,
};

const toModule = (exports: Readonly<Record<string, unknown>>): string =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

const pathBelowSource = (path: string): string =>
  pathToFileURL(path)
    .href.replace(/^.*\/src\//, '')
    .replace(/\.ts$/, '');

/**
 * Inlines values that are computed from the vocabularies, so that a page with labels of one language does not load the
 * vocabularies in four.
 */
export const evaluateAtBuild: Plugin = {
  name: 'evaluate-at-build',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](?:model[\\/]vocabularies[\\/]facts|text[\\/]labels[\\/](?:en|nl|de|fi))\.ts$/ },
      ({ path }) => ({
        contents: toModule(values[pathBelowSource(path)] ?? {}),
        loader: 'js',
      }),
    );
  },
};

const target = 'es2022';

const plugins = [evaluateAtBuild];

/** Returns the paths below `src` of all modules that the entry points load. */
const modulesReached = async (): Promise<string[]> => {
  const { metafile } = await analyze({
    absWorkingDir: packageFolder,
    target,
    plugins,
    entryPoints: entryPoints.map((path) => `src/${path}.ts`),
    bundle: true,
    format: 'esm',
    packages: 'external',
    outdir: 'dist',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).map((file) => file.replace(/^src\/|\.ts$/g, ''));
};

/**
 * Emits each module as a file with a source map. Data modules get none: the map would be as large, and there is nothing
 * to debug.
 */
export const emitModules = async (folder: string): Promise<void> => {
  const paths = await modulesReached();
  const isData = (path: string): boolean => path.startsWith('data/');
  for (const sourcemap of [true, false]) {
    const chosen = paths.filter((path) => isData(path) !== sourcemap);
    await build({
      config: false,
      silent: true,
      bundle: false,
      format: 'esm',
      target,
      platform: 'neutral',
      clean: false,
      sourcemap,
      outDir: folder,
      esbuildPlugins: plugins,
      entry: Object.fromEntries(
        chosen.map((path) => [pathBelowDist(path), join(packageFolder, `src/${path}.ts`)] as const),
      ),
    });
  }
};
