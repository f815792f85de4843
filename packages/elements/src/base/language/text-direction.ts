import { primaryLanguage } from './primary-language.js';

/** Languages written from right to left in their usual script. */
export const languagesFromRightToLeft = [
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
];

/** Returns the direction in which a language is read. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  languagesFromRightToLeft.includes(primaryLanguage(language)) ? 'rtl' : 'ltr';

/**
 * Returns the direction of a text on a page; undefined when it is in the language of the page, whose direction then
 * applies.
 */
export const directionOn = (pageLanguage: string, language: string): 'rtl' | 'ltr' | undefined =>
  primaryLanguage(pageLanguage) === primaryLanguage(language) ? undefined : directionOf(language);
