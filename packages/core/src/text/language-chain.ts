/**
 * The language tags by which to look for a text: the tag in its canonical form, then ever more general ones.
 * Empty for text that is no language tag: pages carry `lang` values that are none.
 *
 * @example
 * languageChain('de-at'); // ['de-AT', 'de']
 */
export const languageChain = (language: string): string[] => {
  try {
    const subtags = Intl.getCanonicalLocales(language)[0]?.split('-') ?? [];
    return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
  } catch {
    return [];
  }
};
