import { build, type BuildOptions } from 'esbuild';
import { entryPoints, packageFolder, pathBelowDist } from './entry-points.js';
import { evaluateAtBuild } from './evaluate-at-build.js';

const settings = {
  absWorkingDir: packageFolder,
  format: 'esm',
  target: 'es2022',
  plugins: [evaluateAtBuild],
} satisfies BuildOptions;

/** All modules that the entry points load, by their path below `src`. */
export const modulesReached = async (): Promise<string[]> => {
  const { metafile } = await build({
    ...settings,
    entryPoints: entryPoints.map((path) => `src/${path}.ts`),
    bundle: true,
    packages: 'external',
    outdir: 'dist',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).map((file) => file.replace(/^src\/|\.ts$/g, ''));
};

/**
 * Writes each module as a file of its own, with a source map that holds its source. Data have no code to step through:
 * their maps would weigh as much as they do.
 */
export const emitModules = async (folder: string): Promise<void> => {
  const paths = await modulesReached();
  const isData = (path: string): boolean => path.startsWith('data/');
  for (const sourcemap of [true, false]) {
    const chosen = paths.filter((path) => isData(path) !== sourcemap);
    await build({
      ...settings,
      entryPoints: chosen.map((path) => ({ in: `src/${path}.ts`, out: pathBelowDist(path) })),
      outdir: folder,
      sourcemap,
    });
  }
};
