import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAccessibilityPages } from './accessibility/render-pages.js';
import { packageFolder } from './manifest/analyze.js';
import { manifestFiles } from './manifest/manifest-files.js';

/**
 * What these scripts add to `dist`: the manifest, data for editors, a page on accessibility per widget.
 *
 * @param {import('./manifest/manifest.js').Manifest} manifest
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export const builtFiles = async (manifest) => {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return new Map([...manifestFiles(manifest), ...(await renderAccessibilityPages(manifest, version))]);
};
