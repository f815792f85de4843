import * as z from 'zod/mini';
import { refine } from './refine.js';

/** Made when it is first asked: the engine loads its names for it, which takes longer than to read a small file. */
const nameFinder = (type: 'language' | 'region'): ((code: string) => string | undefined) => {
  let names: Intl.DisplayNames | undefined;
  return (code) => (names ??= new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code);
};

const languageName = nameFinder('language');

const regionName = nameFinder('region');

const canonicalOf = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

const named = new Map<string, boolean>();

/** Has a code of two letters a name? Asked for each text of a file; there are few such codes, and each is looked up once. */
const hasName = (code: string): boolean => {
  const known = named.get(code) ?? languageName(code) !== undefined;
  named.set(code, known);
  return known;
};

/** Every language code of two letters has a name; of those with three, only the widely known ones. */
const isNoLanguage = (tag: string): boolean => {
  const [code = ''] = tag.split('-');
  return code.length === 2 && !hasName(code);
};

const isLanguageTag = (tag: string): boolean => canonicalOf(tag) === tag && !isNoLanguage(tag);

/** The language that most people of a country speak: "dk" is meant to be Danish. */
const languageOfCountry = (code: string): string | undefined => {
  const country = regionName(code.toUpperCase()) === undefined ? undefined : canonicalOf(`und-${code}`);
  return country === undefined ? undefined : new Intl.Locale(country).maximize().language;
};

/** The tag that somebody most likely meant: `sv` for `swe`, `nl-NL` for `nl_NL`, `da` for `dk`. */
const findMeant = (tag: string): string | undefined => {
  const meant = canonicalOf(tag.trim().replace(/[_\s]+/g, '-'));
  if (meant === undefined || !isNoLanguage(meant)) return meant === tag ? undefined : meant;
  const [code = '', ...others] = meant.split('-');
  const language = languageOfCountry(code);
  return language === undefined || language === 'und' ? undefined : [language, ...others].join('-');
};

const general = 'Use a tag such as "nl", "fi" or "de-AT".';

const remedyFor = (tag: string): string => {
  const meant = findMeant(tag);
  return meant !== undefined && isLanguageTag(meant) && languageName(meant) !== undefined
    ? `Did you mean "${meant}"?`
    : general;
};

/** A BCP 47 language tag in its canonical form: `nl`, `fi`, `de-AT`. */
export const languageTagSchema = z.string().check(refine(isLanguageTag, 'is not a BCP 47 language tag', remedyFor));

/** What `languageTagSchema` describes. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
