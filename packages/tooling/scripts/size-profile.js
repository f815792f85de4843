/**
 * Prints where the bytes of a widget's script go, by group and, with `--modules`, by module:
 * `npm run sizes:profile -- --modules partner-list`.
 */
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { join, relative } from 'node:path';
import { rollup } from 'rollup';
import { groupOf } from '../sizes/size-groups.js';
import { root } from './run.js';

const showsModules = process.argv.includes('--modules');
const [widget = 'partner-list'] = process.argv.slice(2).filter((one) => !one.startsWith('--'));

/** @typedef {{ path: string, code: string }} Module as it is in the bundle, minified */

/** Excludes dynamic imports, which a page does not load at once. @type {import('rollup').Plugin} */
const leaveOutLate = { name: 'leave-out-late', resolveDynamicImport: () => false };

/** @returns {Promise<Module[]>} */
const modulesOfWidget = async () => {
  const input = join(root, 'packages/elements/dist', widget, 'define.js');
  const bundle = await rollup({ input, plugins: [leaveOutLate, nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  return Promise.all(
    Object.entries(output[0].modules).map(async ([id, { code }]) => ({
      path: relative(root, id),
      code: (await transform(code ?? '', { minify: true, target: 'es2022' })).code.trim(),
    })),
  );
};

/** @param {readonly Module[]} modules */
const weigh = (modules) => {
  const text = modules.map(({ code }) => code).join('\n');
  return { bytes: Buffer.byteLength(text), brotli: brotliCompressSync(text).length };
};

const modules = await modulesOfWidget();
const { brotli: all } = weigh(modules);
const names = [...new Set(modules.map(({ path }) => groupOf(path)))];
const groups = names.map((group) => {
  const ofGroup = modules.filter(({ path }) => groupOf(path) === group);
  const others = modules.filter(({ path }) => groupOf(path) !== group);
  return { group, files: ofGroup.length, ...weigh(ofGroup), 'less without': all - weigh(others).brotli };
});
// Shared content counts in the `brotli` size of each group, and in `less without` of none.
console.table([
  ...groups.sort((a, b) => b.brotli - a.brotli),
  { group: 'all at once', files: modules.length, ...weigh(modules) },
]);
if (showsModules) {
  for (const { path, code } of [...modules].sort((a, b) => b.code.length - a.code.length))
    console.log(String(code.length).padStart(6), groupOf(path).padEnd(24), path);
}
