import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** By which all others are divided. */
export const floorName = 'floor-window';

const names = [floorName, 'floor-slices', 'plain-lit', 'shoelace-cards', 'partner-list-plain', 'partner-list-marks'];

/** @typedef {{ name: string, code: string, bytes: number }} BuiltCandidate `bytes` are compressed with brotli */

/**
 * A page that is handed its data and speaks one language never loads the bundled networks, the validator and the other
 * languages; details it loads when a reader asks for them. Besides, a script has to wrap what it loads
 * late, and all that this shares with the rest, into functions, which files of modules do not.
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

/** Each candidate as one minified script. @returns {Promise<BuiltCandidate[]>} */
export const buildCandidates = () =>
  Promise.all(
    names.map(async (name) => {
      const code = await bundle(`candidates/${name}.js`, 'benchCandidate');
      return { name, code, bytes: brotliCompressSync(code).length };
    }),
  );

/** The code that measures, to be put into the page. */
export const buildMeasure = () => bundle('page/measure.js', 'benchMeasure');
