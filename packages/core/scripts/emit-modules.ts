import { join } from 'node:path';
import { build as analyze } from 'esbuild';
import { build } from 'tsup';
import { entryPoints, packageFolder, pathBelowDist } from './entry-points.js';
import { evaluateAtBuild } from './evaluate-at-build.js';

const target = 'es2022';

const plugins = [evaluateAtBuild];

/** Returns the paths below `src` of all modules that the entry points load. */
export const modulesReached = async (): Promise<string[]> => {
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
