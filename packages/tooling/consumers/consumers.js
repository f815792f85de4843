import { join } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';
import { root } from '../scripts/run.js';
import { makeProject, runIn } from './install.js';

/**
 * A project that uses the published package. `run` rejects with the reason of a failure.
 *
 * @typedef {{ name: string, run: (core: string) => Promise<void> }} Consumer
 */

/** Code that uses the package without schemas. */
const withoutZod = `
import { findNetwork, indexDataset, membersOf } from '@health-networks/core';
import { network, seedDataset } from '@health-networks/core/data';
import { healthHubUtrecht } from '@health-networks/core/data/health-hub-utrecht';
import { networkLoaders } from '@health-networks/core/data/loaders';
import { checkDataset } from '@health-networks/core/integrity';
import { formatDatasetJson } from '@health-networks/core/io';
import { labels } from '@health-networks/core/labels/fi';
import { vocabularies } from '@health-networks/core/vocabularies';
const index = indexDataset(seedDataset);
const found = findNetwork(index, 'health-hub-utrecht');
console.log([
  found?.id === network('health-hub-utrecht').id,
  membersOf(index, 'health-hub-utrecht').length > 0,
  Object.keys(healthHubUtrecht.networks).includes('health-hub-utrecht'),
  Object.keys(networkLoaders).length === Object.keys(seedDataset.networks).length,
  typeof checkDataset,
  formatDatasetJson(healthHubUtrecht).startsWith('{'),
  labels['organization-kind'].hospital,
  vocabularies['organization-kind'].isOpen,
].join());
`;

const withoutZodSays = 'true,true,true,true,function,true,sairaala,sairaalat,true';

const withZod = `
import { organizationSchema, parseDataset } from '@health-networks/core/schema';
import * as z from 'zod/mini';
const partners = z.array(organizationSchema);
const dataset = parseDataset({ organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' } } });
console.log(z.parse(partners, Object.values(dataset.organizations)).map(({ id }) => id).join());
`;

const required = `
const { indexDataset, membersOf } = require('@health-networks/core');
const { seedDataset } = require('@health-networks/core/data');
console.log(membersOf(indexDataset(seedDataset), 'health-hub-utrecht').length > 0);
`;

/** @param {string} actual @param {string} expected */
const expectOutput = (actual, expected) => {
  if (actual !== expected) throw new Error(`It printed "${actual}" instead of "${expected}".`);
};

/** @param {string} folder @param {string} file @param {string} expected */
const expectFromNode = async (folder, file, expected) =>
  expectOutput(await runIn(folder, process.execPath, ['--no-warnings', file]), expected);

/** @type {readonly Consumer[]} */
const inNode = [
  {
    name: 'Node, import, zod 4',
    run: async (core) => {
      const folder = makeProject(core, { zod: 'zod' }, { 'data.js': withoutZod, 'schema.js': withZod });
      await expectFromNode(folder, 'data.js', withoutZodSays);
      await expectFromNode(folder, 'schema.js', 'clinic');
    },
  },
  {
    name: 'Node, import, no schemas beside zod 3',
    run: async (core) =>
      expectFromNode(makeProject(core, { zod: 'zod-3' }, { 'data.js': withoutZod }), 'data.js', withoutZodSays),
  },
  {
    name: 'Node, import, no schemas and no zod',
    run: async (core) => expectFromNode(makeProject(core, {}, { 'data.js': withoutZod }), 'data.js', withoutZodSays),
  },
  {
    name: 'Node, require',
    run: async (core) => expectFromNode(makeProject(core, {}, { 'data.cjs': required }), 'data.cjs', 'true'),
  },
];

/** @param {string} folder */
const bundleWithWebpack = (folder) =>
  new Promise((resolve, reject) => {
    const output = { path: join(folder, 'out'), filename: 'main.js', module: true };
    const experiments = { outputModule: true };
    webpack(
      { context: folder, entry: './main.js', mode: 'production', target: 'node', output, experiments },
      (error, stats) =>
        (error ?? stats?.hasErrors())
          ? reject(error ?? new Error(stats?.toString({ all: false, errors: true })))
          : resolve(stats),
    );
  });

/** The bundlers; all write `out/main.js`. */
const bundlers = {
  esbuild: (/** @type {string} */ folder) =>
    buildWithEsbuild({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile: 'out/main.js',
      logLevel: 'silent',
    }),
  Vite: (/** @type {string} */ folder) =>
    buildWithVite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { outDir: 'out', lib: { entry: 'main.js', formats: ['es'], fileName: 'main' }, minify: false },
    }),
  webpack: bundleWithWebpack,
};

/** @type {readonly Consumer[]} */
const inBundlers = Object.entries(bundlers).map(([name, bundle]) => ({
  name,
  run: async (core) => {
    const main = `${withoutZod}${withZod}`;
    const folder = makeProject(core, { zod: 'zod' }, { 'main.js': main });
    await bundle(folder);
    await expectFromNode(folder, 'out/main.js', `${withoutZodSays}\nclinic`);
  },
}));

/** Each version with one way to resolve imports. */
const compilers = [
  { version: '5.5', name: 'typescript-5.5', resolution: 'node16' },
  { version: '5.9', name: 'typescript-5.9', resolution: 'bundler' },
  { version: '6', name: 'typescript', resolution: 'bundler' },
];

/** Type tests with names as users write them. */
const typed = `
import type { Organization, Dataset } from '@health-networks/core';
import { seedDataset, type NetworkId } from '@health-networks/core/data';
const hospital: Organization = seedDataset.organizations['umc-utrecht'];
const whole: Dataset = seedDataset;
const id: NetworkId = 'health-hub-utrecht';
// @ts-expect-error There is no network of this id.
const wrong: NetworkId = 'health-hub-amsterdam';
console.log(hospital.name, whole.networks, id, wrong);
`;

/** @param {string} resolution */
const configOf = (resolution) =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: resolution === 'bundler' ? 'esnext' : 'node16',
      moduleResolution: resolution,
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    },
    include: ['*.ts'],
  });

/**
 * Compiles a project with a version of the compiler.
 *
 * @param {string} name
 * @param {string} folder
 * @param {readonly string[]} [options]
 */
export const compile = (name, folder, options = []) => {
  const compiler = join(root, 'node_modules', name, 'bin/tsc');
  return runIn(folder, process.execPath, [compiler, '--project', folder, ...options]);
};

/** @type {readonly Consumer[]} */
const inTypeScript = compilers.map(({ version, name, resolution }) => ({
  name: `TypeScript ${version}, ${resolution}`,
  run: async (core) => {
    const config = configOf(resolution);
    await compile(name, makeProject(core, {}, { 'tsconfig.json': config, 'all.ts': withoutZod, 'typed.ts': typed }));
    await compile(name, makeProject(core, { zod: 'zod' }, { 'tsconfig.json': config, 'schema.ts': withZod }));
  },
}));

export const consumers = [...inNode, ...inBundlers, ...inTypeScript];
