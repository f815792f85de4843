/** Languages that are written from right to left, in their usual script. */
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

const baseOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The direction in which a language is read. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  languagesFromRightToLeft.includes(baseOf(language)) ? 'rtl' : 'ltr';

/**
 * The direction of words that stand on a page; undefined where they are in its language, since the direction of the page
 * is theirs, then.
 */
export const directionOn = (pageLanguage: string, language: string): 'rtl' | 'ltr' | undefined =>
  baseOf(pageLanguage) === baseOf(language) ? undefined : directionOf(language);
