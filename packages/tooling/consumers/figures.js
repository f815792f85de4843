import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesLoadedBy } from '../sizes/files-loaded.js';
import { compile } from './consumers.js';
import { makeProject, runIn } from './install.js';

/** @typedef {{ name: string, value: number, aim: number, unit: string }} Figure */

/** Matches imports at the start of a line, to skip examples in comments. */
const imports = /^(?:import|export) (?:[^'\n]* from )?'(\.[^']+)';$/gm;

/**
 * Returns the size of the type declarations of all entry points under `/data`, including their imports.
 * @param {string} core
 */
const bytesOfDataTypes = (core) => {
  const slices = readdirSync(join(core, 'dist/data')).filter((file) => file.endsWith('.d.ts'));
  const entries = ['dist/seed/index.d.ts', ...slices.map((slice) => `dist/data/${slice}`)];
  const files = filesLoadedBy(
    entries.map((file) => join(core, file)),
    { imports, fileOf: (path) => path.replace(/\.js$/, '.d.ts') },
  );
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
};

const config = JSON.stringify({
  compilerOptions: { target: 'es2022', module: 'node16', lib: ['es2023'], types: [], strict: true, noEmit: true },
  include: ['*.ts'],
});

/**
 * Counts the identifiers, symbols and types that the compiler creates: a measure of its work that does not depend on
 * the machine.
 * @param {string} folder
 */
const compilerWork = async (folder) => {
  const report = await compile('typescript', folder, ['--extendedDiagnostics']);
  const counts = report.matchAll(/^(?:Identifiers|Symbols|Types): +(\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
};

/** Returns the work to compile one import of the data, as a percentage of the work without it. @param {string} core */
const compileShare = async (core) => {
  const line = "import { network } from '@health-networks/core/data';\nnetwork('upgraded');\n";
  const project = (/** @type {string} */ text) => makeProject(core, {}, { 'tsconfig.json': config, 'main.ts': text });
  const without = await compilerWork(project('export {};\n'));
  return Math.round(((await compilerWork(project(line))) / without) * 100);
};

const printFunctions = `
import * as core from '@health-networks/core';
import * as data from '@health-networks/core/data';
import * as integrity from '@health-networks/core/integrity';
import * as io from '@health-networks/core/io';
import * as schema from '@health-networks/core/schema';
const exported = Object.entries({ ...core, ...data, ...integrity, ...io, ...schema });
console.log(exported.flatMap(([name, value]) => (typeof value === 'function' ? name : [])).join());
`;

/** Counts exported functions that no page of the reference describes. @param {string} core */
const undescribed = async (core) => {
  const folder = makeProject(core, { zod: 'zod' }, { 'print.js': printFunctions });
  const functions = (await runIn(folder, process.execPath, ['print.js'])).split(',');
  const pages = readdirSync(join(core, 'docs/api')).map((page) => readFileSync(join(core, 'docs/api', page), 'utf8'));
  const described = new Set(pages.flatMap((page) => [...page.matchAll(/^#+ (\w+)/gm)].map(([, heading]) => heading)));
  return functions.filter((name) => !described.has(name)).length;
};

/**
 * Measures the costs of the package for users, with their limits.
 *
 * @param {string} core path of the unpacked package
 * @returns {Promise<Figure[]>}
 */
export const figures = async (core) => [
  {
    name: 'types of /data with all that they import',
    value: Math.ceil(bytesOfDataTypes(core) / 1000),
    aim: 100,
    unit: 'kB',
  },
  {
    name: 'identifiers, symbols and types of one import of /data, beside none',
    value: await compileShare(core),
    aim: 130,
    unit: '%',
  },
  {
    name: 'exported functions without a page in the reference',
    value: await undescribed(core),
    aim: 0,
    unit: 'functions',
  },
];
