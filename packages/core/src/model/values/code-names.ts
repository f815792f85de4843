import * as z from 'zod/mini';
import { memoize } from '../memoize.js';
import { findCanonicalTag } from './canonical-tag.js';
import { refine, type Remedy } from './refine.js';

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
const languageName = /* @__PURE__ */ nameFinder('language');

/**
 * Returns the English name of a country or region code, or `undefined` if it has none. Throws a RangeError for text
 * that is not a code.
 */
const regionName = /* @__PURE__ */ nameFinder('region');

/**
 * Codes that have a name in CLDR but are not countries of ISO 3166-1: reserved codes, test codes and groups of
 * countries.
 */
const notCountries = /AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ/;

/** Whether a code is a country code. Withdrawn codes ("DD", "YU", "UK") are written differently in canonical form. */
const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
  regionName(code) !== undefined &&
  !notCountries.test(code);

/** An ISO 3166-1 alpha-2 code: `NL`, `FI`. */
export const countryCodeSchema = z.string().check(refine(isCountryCode, 'country', 'use-country'));

/**
 * Whether a tag has an unknown two-letter language code. Every such code has a name; of the three-letter codes, only
 * widely known ones do.
 */
const isNoLanguage = (tag: string): boolean => {
  const [code = ''] = tag.split('-');
  return code.length === 2 && languageName(code) === undefined;
};

const isLanguageTag = (tag: string): boolean => findCanonicalTag(tag) === tag && !isNoLanguage(tag);

/** Returns the language that most people of a country speak: "dk" probably means Danish. */
const languageOfCountry = (code: string): string | undefined => {
  const country = regionName(code.toUpperCase()) === undefined ? undefined : findCanonicalTag(`und-${code}`);
  return country === undefined ? undefined : new Intl.Locale(country).maximize().language;
};

/** Finds the tag that was most likely meant: `sv` for `swe`, `nl-NL` for `nl_NL`, `da` for `dk`. */
const findIntended = (tag: string): string | undefined => {
  const intended = findCanonicalTag(tag.trim().replace(/[_\s]+/g, '-'));
  if (intended === undefined || !isNoLanguage(intended)) return intended === tag ? undefined : intended;
  const [code = '', ...others] = intended.split('-');
  const language = languageOfCountry(code);
  return language === undefined || language === 'und' ? undefined : [language, ...others].join('-');
};

const remedyFor = (tag: string): Remedy => {
  const intended = findIntended(tag);
  return intended !== undefined && isLanguageTag(intended) && languageName(intended) !== undefined
    ? ['did-you-mean', { near: intended }]
    : ['use-tag'];
};

/** A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`. */
export const languageTagSchema = z.string().check(refine(isLanguageTag, 'language-tag', remedyFor));

/** The type of `languageTagSchema`. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
