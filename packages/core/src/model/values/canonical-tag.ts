/** Returns the canonical form of a language tag, or `undefined` if it is invalid. */
export const findCanonicalTag = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};
