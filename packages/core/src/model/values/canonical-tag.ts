/** The canonical form of a language tag; undefined for what is none. */
export const findCanonicalTag = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};
