import { rowWords } from '../../text/tables/row-words.js';
import { splitPrefix } from '../tables/person-name.js';

/** Separates prefixes of the family name from first names: address books put "van der" into the middle name. */
export const prefixesLast = (names: string): [names: string, prefixes: string[]] => {
  const words = names.split(' ');
  const isPrefix = (word: string): boolean => splitPrefix(`${word} X`).familyNamePrefix !== undefined;
  const last = words.findLastIndex((word, at) => at === 0 || !isPrefix(word));
  return [words.slice(0, last + 1).join(' '), words.slice(last + 1)];
};

const conjunctions = /* @__PURE__ */ rowWords.make((all) => new Set(all.flatMap(({ conjunctions: words }) => words)));

/** Whether there are given names, and not those of several persons: "Anna & Bob". */
export const isOfOnePerson = (names: string | undefined): names is string =>
  names !== undefined && !names.split(' ').some((word) => /^[&+/]$/.test(word) || conjunctions().has(word));
