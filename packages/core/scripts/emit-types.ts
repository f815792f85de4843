import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { documentDataset, seedDataset } from '../src/data/index.js';
import { collectionNames } from '../src/model/collections.js';
import type { Dataset } from '../src/model/types.generated.js';
import { entryPoints, packageFolder, pathBelowDist } from './entry-points.js';

const union = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(' | ') : 'never');

const quoted = (ids: readonly string[]): string[] => ids.map((id) => `'${id}'`);

const documentIds = (dataset: Dataset): string => {
  const rows = collectionNames.map((name) => `${name}: ${union(quoted(Object.keys(dataset[name])))};`);
  return `export interface DocumentIds {\n${rows.join('\n')}\n}`;
};

/** Renders the ids that only the second layer has; the type adds them to the first layer. */
const seedIds = (dataset: Dataset, documents: Dataset): string => {
  const rows = collectionNames.map((name) => {
    const added = Object.keys(dataset[name]).filter((id) => !Object.hasOwn(documents[name], id));
    return `${name}: ${union([`DocumentIds['${name}']`, ...quoted(added)])};`;
  });
  return `export interface SeedIds {\n${rows.join('\n')}\n}`;
};

/**
 * Replaces inferred id types in `src/data/ids.ts` with literal unions. Otherwise the compiler would refer to all
 * records and emit their types.
 *
 * @throws {Error} when a type is not declared as expected
 */
export const withIds = (
  declarations: string,
  { documentDataset, seedDataset }: { documentDataset: Dataset; seedDataset: Dataset },
): string => {
  const written = { DocumentIds: documentIds(documentDataset), SeedIds: seedIds(seedDataset, documentDataset) };
  const replaced = Object.entries(written).reduce((text, [name, type]) => {
    const before = new RegExp(`export type ${name} = \\{[^]*?\\n\\};`);
    if (!before.test(text))
      throw new Error(`The declarations of src/data/ids.ts have no type ${name}: adapt this script.`);
    return text.replace(before, type);
  }, declarations);
  return replaced.replace(/^import .*\n/gm, '');
};

/** Emits declarations of all modules, file by file. Types are checked separately. */
const declareModules = (folder: string): void => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(packageFolder, '../../tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const options: ts.CompilerOptions = {
    ...config?.options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(packageFolder, 'src'),
    outDir: folder,
  };
  const { diagnostics } = ts
    .createProgram(
      entryPoints.map((path) => join(packageFolder, `src/${path}.ts`)),
      options,
    )
    .emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, { ...ts.createCompilerHost(options) }));
};

/** Shared types, emitted first. They have no dependencies such as zod. */
const shared = ['model/types.generated', 'model/collections', 'model/seed-languages', 'model/vocabularies/vocabulary'];

/** Groups of entry points that share only those types: the schemas need zod, the data need no queries. */
const groups = [shared, entryPoints.filter((path) => !/^(?:schema|data\/.*)$/.test(path)), ['data/index'], ['schema']];

/** Declarations outside a group, by module path. */
type Elsewhere = ReadonlyMap<string, string>;

const sharedElsewhere: Elsewhere = new Map(shared.map((path) => [path, path]));

/** Shared with `index`, so that `DatasetError` is the same class in every entry point. */
const schemaElsewhere: Elsewhere = new Map([
  ...sharedElsewhere,
  ...['issue', 'format-issue', 'dataset-error'].map((name) => [`model/issues/${name}`, 'index'] as const),
]);

const elsewhereOf = (group: readonly string[]): Elsewhere => {
  if (group === shared) return new Map();
  return group.includes('schema') ? schemaElsewhere : sharedElsewhere;
};

const mark = 'elsewhere:';

/** Treats modules outside the group as external, and drops unused modules. */
const resolveFrom = (folder: string, elsewhere: Elsewhere): Plugin => ({
  name: 'elsewhere',
  async resolveId(source, importer, options) {
    if (importer !== undefined && source.startsWith('.')) {
      const path = relative(folder, resolve(dirname(importer), source)).replace(/\.js$/, '');
      const found = elsewhere.get(path.replaceAll('\\', '/'));
      if (found !== undefined) return { id: `${mark}${found}`, external: true };
    }
    const resolved = await this.resolve(source, importer, { isEntry: options.isEntry, skipSelf: true });
    return resolved && { ...resolved, moduleSideEffects: false };
  },
});

const nameElsewhere: Plugin = {
  name: 'name-elsewhere',
  renderChunk: (code, { fileName }) =>
    code.replace(new RegExp(`(['"])${mark}([^'"]+)\\1`, 'g'), (_, quote: string, path: string) => {
      const file = relative(dirname(fileName), `${path}.js`).replaceAll('\\', '/');
      return `${quote}${file.startsWith('.') ? file : `./${file}`}${quote}`;
    }),
};

/** Bundles the types of each entry point, with shared types as separate files. */
export const emitTypes = async (folder: string): Promise<void> => {
  const declared = mkdtempSync(join(tmpdir(), 'types-'));
  declareModules(declared);
  const ids = join(declared, 'data/ids.d.ts');
  writeFileSync(ids, withIds(readFileSync(ids, 'utf8'), { documentDataset, seedDataset }));
  for (const group of groups) {
    const bundle = await rollup({
      input: Object.fromEntries(group.map((path) => [pathBelowDist(path), join(declared, `${path}.d.ts`)])),
      external: /^(?:zod|node:)/,
      plugins: [resolveFrom(declared, elsewhereOf(group)), dts(), nameElsewhere],
    });
    await bundle.write({ dir: folder, entryFileNames: '[name].d.ts', chunkFileNames: 'types/[name].ts' });
  }
  rmSync(declared, { recursive: true });
};
