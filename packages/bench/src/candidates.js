import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** The baseline: figures of all candidates are divided by its figures. */
export const floorName = 'floor-window';

const names = [floorName, 'floor-slices', 'plain-lit', 'shoelace-cards', 'partner-list-plain', 'partner-list-marks'];

/** @typedef {{ name: string, code: string, bytes: number }} BuiltCandidate `bytes` are compressed with brotli */

/**
 * Leaves out what a page with its own data in one language never loads: the bundled networks, the validator and the
 * other languages, and details that load when a reader opens them. A bundle as one script would also have to wrap
 * lazily loaded code, and the code it shares, in functions, which module files do not need.
 *
 * @type {import('esbuild').Plugin}
 */
const leaveOutUnused = {
  name: 'leave-out-unused',
  setup: (building) => {
    building.onResolve({ filter: /(?:words\/(?:nl|de|fi)|load-file|partner-details)\.js$/ }, ({ path }) => ({
      path,
      external: true,
    }));
    building.onResolve({ filter: /./ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('/data/') ? { path, external: true } : undefined,
    );
  },
};

/** @param {string} path @param {string} globalName @returns {Promise<string>} */
const bundle = async (path, globalName) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    plugins: [leaveOutUnused],
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** Builds each candidate as one minified script. @returns {Promise<BuiltCandidate[]>} */
export const buildCandidates = () =>
  Promise.all(
    names.map(async (name) => {
      const code = await bundle(`candidates/${name}.js`, 'benchCandidate');
      return { name, code, bytes: brotliCompressSync(code).length };
    }),
  );

/** Builds the measuring code that runs in the page. */
export const buildMeasure = () => bundle('page/measure.js', 'benchMeasure');
