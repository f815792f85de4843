import { wantedLocale } from './language-chain.js';

/** In Dutch, "ij" is one letter: "IJsland". */
const dutchDigraph = /^ij/;

/**
 * A text with a capital at its start, for labels that stand on their own.
 *
 * @example
 * capitalize('ijs', 'nl'); // 'IJs'
 */
export const capitalize = (text: string, language: string): string => {
  const locale = wantedLocale(language);
  const [first = ''] = (/^nl\b/.test(locale) && dutchDigraph.exec(text)) || [...text];
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};
