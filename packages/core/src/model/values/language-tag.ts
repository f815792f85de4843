import * as z from 'zod/mini';
import { findCanonicalTag } from './canonical-tag.js';
import { languageName, regionName } from './code-names.js';
import { refine, type Remedy } from './refine.js';

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
