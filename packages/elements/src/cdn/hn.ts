import type { WidgetLanguagePack } from '../languages/register-language.js';
import { filesNeeded } from '../preload/files-needed.js';
import { builtFiles } from './built-files.js';
import { elementsByTag } from './elements-by-tag.js';
import { loadFiles } from './load-files.js';
import { needOf } from './need-of.js';
import { once } from './once.js';
import { attributePrefix, Placeholders } from './placeholders.js';
import { scriptVersion } from './version.js';
import { watchTags } from './watch-tags.js';

/**
 * Adds the texts of a language for all widgets on the page, like `registerLanguage` of the package. The code is loaded
 * on demand; the promise rejects with a RangeError or TypeError for invalid texts.
 */
export const registerLanguage = async (tag: string, pack: WidgetLanguagePack): Promise<void> => {
  const module = await import('../languages/register-language.js');
  module.registerLanguage(tag, pack);
};

/** The data of bundled networks is in a chunk shared by all widgets. */
const loaders = Object.fromEntries(
  Object.entries(elementsByTag).map(([tag, load]) => [tag, () => Promise.all([load(), import('../bundled.js')])]),
);

once(scriptVersion, () => {
  watchTags(loaders, (element, tag) => loadFiles(filesNeeded(builtFiles, needOf(element, tag))));
  new Placeholders({
    loaderOf: (tag) => (Object.hasOwn(loaders, tag) ? loaders[tag] : undefined),
    prepare: (place, tag) => loadFiles(filesNeeded(builtFiles, needOf(place, tag, attributePrefix))),
  }).watch();
});
