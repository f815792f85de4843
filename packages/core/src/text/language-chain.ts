import { findCanonicalTag } from '../model/values/canonical-tag.js';

/** PHP and Java write a language as `nl_NL`, and pages hand that on; no tag has an underscore. */
export const withHyphens = (tag: string): string => tag.trim().replaceAll('_', '-');

const chainOf = (tag: string): readonly string[] => {
  const subtags = findCanonicalTag(withHyphens(tag))?.split('-') ?? [];
  return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
};

/** A cache: a page uses one or two languages, and looks them up with every text. */
const known = new Map<string, readonly (readonly string[])[]>();

const mostKnown = 50;

/**
 * For every language of a list, the tags by which to look for a text: the tag in its canonical form, then ever more
 * general ones. A list is one BCP 47 tag, or several with commas, the most wanted first; `nl_NL` is read as `nl-NL`. Text
 * that is no language tag is passed over: pages carry `lang` values that are none.
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
  if (known.size >= mostKnown) known.clear();
  known.set(languages, chains);
  return chains;
};

/** The preferred language in canonical form; English if there is none. */
export const wantedLocale = (languages: string): string => languageChains(languages)[0]?.[0] ?? 'en';
