import { remember } from '../remember.js';

/** Made when it is first asked: the engine loads its names for it, which takes longer than to read a small file. */
const nameFinder = (type: 'language' | 'region'): ((code: string) => string | undefined) => {
  let names: Intl.DisplayNames | undefined;
  return remember((code) => (names ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code));
};

/** The English name of a language code; `undefined` for one that has none. Throws a RangeError for text that is no code. */
export const languageName = /* @__PURE__ */ nameFinder('language');

/** The same of a code of a country or region. */
export const regionName = /* @__PURE__ */ nameFinder('region');
