import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageFolder } from '../manifest/analyze.js';
import { elementsOf } from '../manifest/elements-of.js';
import { accessibilityPage } from './page.js';
import { hasFacts, readFacts, undecidedOf, widgetNames } from './widget-facts.js';

/**
 * The page of every widget that has facts by its path, which is the same below `src` and `dist`. The copy that is published says of
 * which version it is.
 *
 * @param {import('../manifest/manifest.js').Manifest} manifest
 * @param {string} [version]
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export const renderAccessibilityPages = async (manifest, version) => {
  const { elements } = elementsOf(manifest);
  const filepath = join(packageFolder, 'ACCESSIBILITY.md');
  const layout = { ...(await resolveConfig(filepath)), filepath };
  const pages = widgetNames.filter(hasFacts).map(async (name) => {
    const tag = `hn-${name}`;
    const { summary = '' } = elements.find(({ tagName }) => tagName === tag) ?? {};
    const widget = { tag, summary, facts: readFacts(name), undecided: undecidedOf(name) };
    /** @type {[string, string]} */
    const page = [join(name, 'ACCESSIBILITY.md'), await format(accessibilityPage(widget, version), layout)];
    return page;
  });
  return new Map(await Promise.all(pages));
};
