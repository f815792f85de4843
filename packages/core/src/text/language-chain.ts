const chainOf = (language: string): readonly string[] => {
  try {
    const subtags = Intl.getCanonicalLocales(language)[0]?.split('-') ?? [];
    return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
  } catch {
    return [];
  }
};

/** A page speaks one language and asks for it with every text; this keeps the last answer, which is enough. */
let last: { readonly language: string; readonly chain: readonly string[] } | undefined;

/**
 * The language tags by which to look for a text: the tag in its canonical form, then ever more general ones.
 * Empty for text that is no language tag: pages carry `lang` values that are none.
 *
 * @example
 * languageChain('de-at'); // ['de-AT', 'de']
 */
export const languageChain = (language: string): readonly string[] => {
  if (last?.language !== language) last = { language, chain: chainOf(language) };
  return last.chain;
};
