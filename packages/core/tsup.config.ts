import { defineConfig } from 'tsup';
import { emit } from './scripts/emit.js';
import { refuseSuppressed } from './scripts/refuse-suppressed.js';
import { seedDataset } from './src/data/index.js';

// Before anything is bundled: the modules hold the data too.
refuseSuppressed(seedDataset);

/** One output per entry point of the package; shared code goes into chunks. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    integrity: 'src/integrity/index.ts',
    data: 'src/data/index.ts',
    io: 'src/io/index.ts',
    // No entry points of the package, but chunks: who imports one format from `io` is spared papaparse and the others.
    'read-json': 'src/io/read-json.ts',
    'partners-csv': 'src/io/partners-csv.ts',
    // The same for queries that one widget uses, and for what they share with the others.
    'find-collaborators': 'src/query/find-collaborators.ts',
    'collaboration-choices': 'src/query/collaboration-choices.ts',
    'index-dataset': 'src/query/index-dataset.ts',
    'countries-of': 'src/query/countries-of.ts',
    'contact-points-of': 'src/query/contact-points-of.ts',
    'labels/en': 'src/text/labels/en.ts',
    'labels/nl': 'src/text/labels/nl.ts',
    'labels/de': 'src/text/labels/de.ts',
    'labels/fi': 'src/text/labels/fi.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // The build script empties the folder: tsup would empty it again after `onSuccess`.
  clean: false,
  onSuccess: () => emit('dist'),
  // TypeScript 6 calls the `baseUrl` that tsup sets deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
