import { memoize } from '../memoize.js';

/**
 * Creates a function that finds the English name of a code. `Intl.DisplayNames` is created on first use, because
 * loading its names takes longer than reading a small file.
 */
const nameFinder = (type: 'language' | 'region'): ((code: string) => string | undefined) => {
  let names: Intl.DisplayNames | undefined;
  return memoize((code) => (names ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code));
};

/**
 * Returns the English name of a language code, or `undefined` if it has none. Throws a RangeError for text that is not
 * a code.
 */
export const languageName = /* @__PURE__ */ nameFinder('language');

/**
 * Returns the English name of a country or region code, or `undefined` if it has none. Throws a RangeError for text
 * that is not a code.
 */
export const regionName = /* @__PURE__ */ nameFinder('region');
