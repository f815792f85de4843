import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsCodeData, webTypes } from '../editors/editor-data.js';
import { frameworkFiles } from '../frameworks/framework-files.js';
import { packageFolder } from './analyze.js';
import { elementsOf } from './elements-of.js';

/** @param {unknown} value */
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Returns the manifest and the files for editors and frameworks, by file name in `dist`.
 *
 * @param {import('./manifest.js').Manifest} manifest
 * @returns {ReadonlyMap<string, string>}
 */
export const manifestFiles = (manifest) => {
  const { elements } = elementsOf(manifest);
  /** @type {{ name: string, version: string }} */
  const released = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return new Map([
    ...frameworkFiles(elements),
    ['custom-elements.json', pretty(manifest)],
    ['vscode.html-custom-data.json', pretty(vsCodeData(elements))],
    ['web-types.json', pretty(webTypes(elements, released))],
  ]);
};
