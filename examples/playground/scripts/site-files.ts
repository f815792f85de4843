import { cpSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folderOf = (specifier: string): string => dirname(fileURLToPath(import.meta.resolve(specifier)));

/** Copies what the pages load into the built site, so that it can be published as it is: the scripts and the data. */
export const siteFiles = (): Plugin => ({
  name: 'site-files',
  writeBundle({ dir = 'dist' }) {
    cpSync(folderOf('@health-networks/elements/cdn/hn.js'), join(dir, 'hn'), { recursive: true });
    cpSync(join(folderOf('@health-networks/core/dataset.json'), 'data'), join(dir, 'data', 'data'), {
      recursive: true,
      filter: (path) => ['', '.json'].includes(extname(path)),
    });
  },
});
