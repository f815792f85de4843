import { wantedLocale } from './language-chain.js';

/** In Dutch, "ij" is one letter: "IJsland". */
const dutchDigraph = /^ij/;

/**
 * Capitalizes the first letter of a text, for labels that stand alone.
 *
 * @example
 * capitalize('ijs', 'nl'); // 'IJs'
 */
export const capitalize = (text: string, language: string): string => {
  const locale = wantedLocale(language);
  const [first = ''] = (/^nl\b/.test(locale) && dutchDigraph.exec(text)) || [...text];
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};
