import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A virtual file next to the sources that it imports. */
const measuredFile = `${root}packages/core/src/measured.ts`;

/** Compile cost of a dataset. */
export interface Cost {
  /** Number of type instantiations, which is the same on every machine. */
  readonly instantiations: number;
  /** CPU time, which is independent of other processes. */
  readonly seconds: number;
  readonly errors: number;
}

/** Cache of parsed library files. */
const parsed = new Map<string, ts.SourceFile | undefined>();

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Generates a dataset with, of every ten records, four organizations, four memberships, a contact and a concept. */
const datasetOf = (count: number): string => {
  const tenth = count / 10;
  return `{
  name: { en: 'Many' },
  languages: ['en'],
  sources: { page: { title: 'Page', language: 'en', url: 'https://example.org/' } },
  places: { town: { name: { en: 'Town' }, kind: 'city', country: 'DK' } },
  networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster' } },
  organizations: {${lines(
    4 * tenth,
    (at) =>
      `'party-${at}': { name: { en: 'Party ${at}' }, kind: 'hospital', place: 'town', url: 'https://p${at}.example.org/', citations: [{ source: 'page', quote: 'Party ${at}' }] },`,
  )}},
  memberships: {${lines(
    4 * tenth,
    (at) => `'seat-${at}': { member: 'party-${at}', organization: 'circle', role: 'partner', startDate: '2020' },`,
  )}},
  contactPoints: {${lines(
    tenth,
    (at) => `'desk-${at}': { organization: 'party-${at}', about: ['circle'], email: 'desk@p${at}.example.org' },`,
  )}},
  concepts: {${lines(
    tenth,
    (at) => `'theme-${at}': { scheme: 'theme', label: { en: 'Theme ${at}' }, broader: 'theme-0', order: ${at + 1} },`,
  )}},
}`;
};

/** Returns code that checks every reference of the dataset. */
export const defined = (count: number): string =>
  `import { defineDataset } from './model/define-dataset.js';\nexport const many = defineDataset(${datasetOf(count)});\n`;

/** Returns code that checks only the field types of the dataset. */
export const satisfied = (count: number): string =>
  `import type { DatasetInput } from './model/dataset-input.js';\nimport './model/define-dataset.js';\nexport const many = ${datasetOf(count)} satisfies DatasetInput;\n`;

export const costOf = (code: string): Cost => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = (path: string): string | undefined => (path === measuredFile ? code : ts.sys.readFile(path));
  const program = ts.createProgram([measuredFile], options, {
    ...host,
    readFile,
    fileExists: (path) => path === measuredFile || ts.sys.fileExists(path),
    getSourceFile: (path, language) => {
      if (path === measuredFile) return ts.createSourceFile(path, code, language);
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, language));
      return parsed.get(path);
    },
  });
  const start = process.cpuUsage();
  const errors = program.getSemanticDiagnostics(program.getSourceFile(measuredFile)).length;
  const { user, system } = process.cpuUsage(start);
  return { instantiations: program.getInstantiationCount(), seconds: (user + system) / 1e6, errors };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const count of [0, 1000, 2000]) {
    console.table({
      [`${count} records, fields alone`]: costOf(satisfied(count)),
      [`${count}, defineDataset`]: costOf(defined(count)),
    });
  }
}
