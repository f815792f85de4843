import { areSeveral, splitPrefix } from '../tables/person-name.js';

/** Separates prefixes of the family name from first names: address books put "van der" into the middle name. */
export const prefixesLast = (names: string): [names: string, prefixes: string[]] => {
  const words = names.split(' ');
  const arePrefixes = (some: readonly string[]): boolean => splitPrefix([...some, 'X'].join(' ')).familyName === 'X';
  const first = words.findIndex((_, at) => at > 0 && arePrefixes(words.slice(at)));
  const end = first < 0 ? words.length : first;
  return [words.slice(0, end).join(' '), words.slice(end)];
};

/** Whether there are given names, and not those of several persons: "Anna & Bob". */
export const isOfOnePerson = (names: string | undefined): names is string =>
  names !== undefined && !areSeveral(names.split(' '));
