import type { BuiltFiles } from './built-files.js';
import { filesNeeded } from './files-needed.js';

export type { BuiltFiles } from './built-files.js';

/** What a page shows. */
export interface PreloadOptions {
  /** Folder of the scripts on the site, such as `/hn/`. */
  base: string;
  /** Tags of the widgets, such as `hn-partner-list`. */
  tags: readonly string[];
  /** BCP 47 tag of the page; English is loaded for a language without UI texts. */
  language: string;
  /** Id of the bundled network that the widgets show, if any. */
  network?: string | undefined;
  /** Format of the page's own file, if the widgets show one. */
  reader?: 'json' | 'csv' | undefined;
}

const refuseUnknown = (what: string, value: string, known: readonly string[]): void => {
  if (known.includes(value)) return;
  throw new RangeError(`There is no ${what} "${value}". There are: ${known.join(', ')}.`);
};

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Returns the URLs of all files that the widgets of a page load after `hn.js`.
 *
 * @param files content of `@health-networks/elements/cdn/files.json`, of the version that the site hosts
 * @throws RangeError for a tag or network that is not in the files.
 */
export const preloadUrls = (files: BuiltFiles, { base, tags, ...page }: PreloadOptions): string[] => {
  for (const tag of tags) refuseUnknown('tag', tag, Object.keys(files.tags));
  if (page.network !== undefined) refuseUnknown('bundled network', page.network, files.data.networks);
  const folder = base.endsWith('/') ? base : `${base}/`;
  return [...new Set(tags.flatMap((tag) => filesNeeded(files, { tag, ...page })))].map((path) => folder + path);
};

/**
 * Returns lines for the head of a page, which make the browser request all files at the same time as `hn.js`.
 *
 * @throws RangeError for a tag or network that is not in the files.
 * @example
 * preloadLinks(files, { base: '/hn/', tags: ['hn-partner-list'], language: 'nl', network: 'health-hub-utrecht' });
 * // '<link rel="modulepreload" href="/hn/partner-list-….js" />\n…'
 */
export const preloadLinks = (files: BuiltFiles, options: PreloadOptions): string =>
  preloadUrls(files, options)
    .map((url) => `<link rel="modulepreload" href="${escapeAttribute(url)}" />`)
    .join('\n');
