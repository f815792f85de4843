import { displayName } from './display-names.js';
import { withHyphens } from './language-chain.js';

/**
 * Returns the name of a language in another language; `nl_NL` is read as `nl-NL`. An invalid or unknown tag is returned
 * as written.
 *
 * @example
 * formatLanguageName('fi', 'nl'); // 'Fins'
 */
export const formatLanguageName = (tag: string, language: string): string => {
  const name = displayName('language', withHyphens(tag), language);
  return name === withHyphens(tag) ? tag : name;
};
