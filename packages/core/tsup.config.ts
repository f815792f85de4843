import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { emit } from './scripts/emit.js';
import { evaluateAtBuild } from './scripts/evaluate-at-build.js';
import { refuseSuppressed } from './scripts/refuse-suppressed.js';
import { seedDataset } from './src/data/index.js';

// Before anything is bundled: the modules hold the data too.
refuseSuppressed(seedDataset);

/** What others import, with its types. */
const entryPoints = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  integrity: 'src/integrity/index.ts',
  data: 'src/data/index.ts',
  io: 'src/io/index.ts',
  vocabularies: 'src/model/vocabularies/index.ts',
  'labels/en': 'src/text/labels/en.ts',
  'labels/nl': 'src/text/labels/nl.ts',
  'labels/de': 'src/text/labels/de.ts',
  'labels/fi': 'src/text/labels/fi.ts',
};

const modulesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`src/${folder}`)
      .filter((file) => file.endsWith('.ts') && !/^index\.|\.test(-d)?\./.test(file))
      .map((file) => [`${folder}/${file.slice(0, -'.ts'.length)}`, `src/${folder}/${file}`]),
  );

/**
 * No entry points of the package, but chunks of their own behind these: who imports one format from `io` is spared
 * papaparse and the others, and a widget that asks one question loads the code of no other.
 */
const innerModules = {
  'read-json': 'src/io/read-json.ts',
  'partners-csv': 'src/io/partners-csv.ts',
  ...modulesIn('query'),
  ...modulesIn('text'),
  ...modulesIn('text/languages'),
};

/** Chunks are imported by name where they are used; the bare imports that esbuild leaves besides do nothing. */
const withoutBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "\.[^"]+";\n/gm, '') }),
};

export default defineConfig({
  entry: { ...entryPoints, ...innerModules },
  plugins: [withoutBareImports],
  esbuildPlugins: [evaluateAtBuild],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // The build script empties the folder: tsup would empty it again after `onSuccess`.
  clean: false,
  onSuccess: () => emit('dist'),
  // TypeScript 6 calls the `baseUrl` that tsup sets deprecated.
  dts: { entry: entryPoints, compilerOptions: { ignoreDeprecations: '6.0' } },
});
