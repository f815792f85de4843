import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** The baseline: figures of all candidates are divided by its figures. */
export const floorName = 'floor-window';

const names = [floorName, 'floor-slices', 'plain-lit', 'shoelace-cards', 'partner-list-plain', 'partner-list-marks'];

/** @typedef {{ name: string, code: string, bytes: number }} BuiltCandidate `bytes` are compressed with brotli */

/** What a page loads late that is handed its data and speaks English: its words, and what fills a long list. */
const loadedLate = /\/(?:languages\/en\/[\w-]+|slice-filler)\.js$/;

/**
 * The bundled networks, the validator, other languages, downloads and what else a page loads when it is asked for are no
 * part of its script.
 *
 * @type {import('rollup').Plugin}
 */
const leaveOutUnused = {
  name: 'leave-out-unused',
  resolveDynamicImport: (path) => (typeof path === 'string' && loadedLate.test(path) ? null : false),
};

/**
 * As the files for script tags are made.
 *
 * @param {string} path
 * @param {string} name of the global variable
 * @param {boolean} [isMinified]
 * @returns {Promise<string>}
 */
const bundle = async (path, name, isMinified = true) => {
  const building = await rollup({
    input: fileURLToPath(new URL(path, import.meta.url)),
    plugins: [leaveOutUnused, nodeResolve({ exportConditions: ['production'] })],
    onwarn: () => undefined,
  });
  // Without parentheses around its function, the engine reads the whole script twice; it reads a module once.
  const plugins = isMinified ? [terser({ ecma: 2022, format: { wrap_iife: true } })] : [];
  const { output } = await building.generate({ format: 'iife', name, inlineDynamicImports: true, plugins });
  await building.close();
  return output[0].code;
};

/** A candidate as one script; with its own names of functions where it is not minified. @param {string} name @param {boolean} [isMinified] */
export const buildCandidate = (name, isMinified) => bundle(`candidates/${name}.js`, 'benchCandidate', isMinified);

/** Each candidate as one minified script. @returns {Promise<BuiltCandidate[]>} */
export const buildCandidates = () =>
  Promise.all(
    names.map(async (name) => {
      const code = await buildCandidate(name);
      return { name, code, bytes: brotliCompressSync(code).length };
    }),
  );

/** Builds the measuring code that runs in the page. */
export const buildMeasure = () => bundle('page/measure.js', 'benchMeasure');
