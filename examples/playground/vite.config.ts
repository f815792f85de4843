import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seedDataset } from '@health-networks/core/data';
import { defineConfig } from 'vite';
import { guidePages } from './scripts/guide-pages.js';
import { licenseText } from './scripts/license-text.js';
import { siteFiles } from './scripts/site-files.js';
import { scriptVersion } from './scripts/script-folder.js';
import { widgetsOf } from './scripts/widgets-of.js';

const manifest: unknown = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@health-networks/elements/custom-elements.json')), 'utf8'),
);

const networks = Object.values(seedDataset.networks).map(({ id, name }) => ({ id, name }));

const page = (name: string): string => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default defineConfig({
  // Works at any URL.
  base: './',
  // Widgets and networks to choose from are known at build time, so that a page need not load the whole manifest and
  // dataset.
  define: {
    BUILT_WIDGETS: JSON.stringify(widgetsOf(manifest)),
    BUILT_NETWORKS: JSON.stringify(networks),
    BUILT_VERSION: JSON.stringify(scriptVersion()),
  },
  plugins: [
    guidePages(),
    siteFiles(),
    {
      name: 'license-text',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'license.txt', source: licenseText() });
      },
    },
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A content security policy without `data:` blocks inlined assets.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index', 'configurator', 'widget'].map(page) },
  },
});
