import { displayName } from './display-names.js';
import { withHyphens } from './language-chain.js';

/**
 * What a language is called in another; `nl_NL` is read as `nl-NL`. A tag that is none, or that nobody knows, is given back as written.
 *
 * @example
 * formatLanguageName('fi', 'nl'); // 'Fins'
 */
export const formatLanguageName = (tag: string, language: string): string => {
  const name = displayName('language', withHyphens(tag), language);
  return name === withHyphens(tag) ? tag : name;
};
