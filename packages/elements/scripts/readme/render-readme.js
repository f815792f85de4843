import { format, resolveConfig } from 'prettier';
import { elementsOf } from '../manifest/elements-of.js';
import { replaceGenerated } from './generated.js';
import { elementReference, overview, sharedReference } from './reference.js';

/**
 * Updates the tables of the README from the manifest.
 *
 * @param {string} page current text of the README
 * @param {import('../manifest/manifest.js').Manifest} manifest
 * @param {string} path path of the README, to find the formatting rules
 */
export const renderReadme = async (page, manifest, path) => {
  const { elements, bases } = elementsOf(manifest);
  /** @type {readonly [string, string][]} */
  const texts = [
    ['overview', overview(elements)],
    ['shared', sharedReference(bases)],
    ['elements', elementReference(elements, bases)],
  ];
  const filled = texts.reduce((text, [name, content]) => replaceGenerated(text, name, content), page);
  return format(filled, { ...(await resolveConfig(path)), filepath: path });
};
