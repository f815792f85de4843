const chainOf = (tag: string): readonly string[] => {
  try {
    const subtags = Intl.getCanonicalLocales(tag.trim())[0]?.split('-') ?? [];
    return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
  } catch {
    return [];
  }
};

/** A cache: a page uses one or two languages, and looks them up with every text. */
const known = new Map<string, readonly (readonly string[])[]>();

const mostKnown = 50;

/**
 * For each language of a preference list, the tags to look up: the canonical tag, then more general ones. A list is one
 * BCP 47 tag, or several separated by commas, most preferred first. Invalid tags are skipped, because pages have
 * invalid `lang` values.
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
