import { findCanonicalTag } from '../model/values/canonical-tag.js';

/**
 * Replaces underscores by hyphens. PHP and Java write a language as `nl_NL`, and pages pass that on; a valid tag never
 * contains an underscore.
 */
export const withHyphens = (tag: string): string => tag.trim().replaceAll('_', '-');

const chainOf = (tag: string): readonly string[] => {
  const subtags = findCanonicalTag(withHyphens(tag))?.split('-') ?? [];
  return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
};

/** A cache: a page uses one or two languages, and looks them up with every text. */
const known = new Map<string, readonly (readonly string[])[]>();

const maxCached = 50;

/**
 * Returns, for every language of a list, the tags by which to look up a text: the tag in canonical form, then ever more
 * general ones. The list is one BCP 47 tag or several separated by commas, most preferred first; `nl_NL` is read as
 * `nl-NL`. Invalid tags are skipped, because pages may have invalid `lang` values.
 *
 * @example
 * languageChains('de-at, nl'); // [['de-AT', 'de'], ['nl']]
 */
export const languageChains = (languages: string): readonly (readonly string[])[] => {
  const found = known.get(languages);
  if (found) return found;
  const chains = languages
    .split(',')
    .map(chainOf)
    .filter(({ length }) => length > 0);
  if (known.size >= maxCached) known.clear();
  known.set(languages, chains);
  return chains;
};

/** Returns the preferred language in canonical form, or English if there is none. */
export const wantedLocale = (languages: string): string => languageChains(languages)[0]?.[0] ?? 'en';
