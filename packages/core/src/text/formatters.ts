import { memoize } from '../model/memoize.js';

/** Caches `Intl` objects: creating one takes milliseconds, the first one of a kind even longer. */
const cached = <Options, Formatter>(make: (locale: string, options: Options) => Formatter) => {
  const find = memoize(([locale, options]: readonly [string, Options]) => make(locale, options), JSON.stringify);
  return (locale: string, options: Options): Formatter => find([locale, options]);
};

export const numberFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const dateTimeFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

export const listFormat = /* @__PURE__ */ cached(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

export const displayNames = /* @__PURE__ */ cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

export const pluralRules = /* @__PURE__ */ cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

export const collator = /* @__PURE__ */ cached(
  (locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options),
);
