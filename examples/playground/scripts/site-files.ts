import { cpSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { scriptFolder } from './script-folder.js';

const dataFolder = join(dirname(fileURLToPath(import.meta.resolve('@health-networks/core/dataset.json'))), 'data');

/** Copies what the pages load into the built site, so that it can be published as it is: the scripts and the data. */
export const siteFiles = (): Plugin => ({
  name: 'site-files',
  writeBundle({ dir = 'dist' }) {
    cpSync(scriptFolder, join(dir, 'hn'), { recursive: true });
    cpSync(dataFolder, join(dir, 'data', 'data'), {
      recursive: true,
      filter: (path) => ['', '.json'].includes(extname(path)),
    });
  },
});
