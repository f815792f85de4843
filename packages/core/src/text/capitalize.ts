import { languageChain } from './language-chain.js';

/** In Dutch, "ij" is one letter: "IJsland". */
const dutchDigraph = /^ij/;

/**
 * A text with a capital at its start, for labels that stand on their own.
 *
 * @example
 * capitalize('ijs', 'nl'); // 'IJs'
 */
export const capitalize = (text: string, language: string): string => {
  const chain = languageChain(language);
  const [first = ''] = (chain.at(-1) === 'nl' && dutchDigraph.exec(text)) || [...text];
  return first.toLocaleUpperCase(chain[0] ?? 'en') + text.slice(first.length);
};
