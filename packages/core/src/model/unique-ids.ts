import { deburr } from './fold-text.js';
import { maxIdLength } from './guards/is-id.js';

/** Returns a function that creates unique ids: the given base, with a number from 2 appended if it is taken. */
export const createUniqueIds = (taken: Iterable<string>): ((base: string) => string) => {
  const used = new Set(taken);
  /** The last number used for each base, so that a series of equal bases does not restart the search each time. */
  const counts = new Map<string, number>();
  return (base) => {
    let id = base;
    if (used.has(base)) {
      let count = counts.get(base) ?? 1;
      while (used.has(id)) {
        count += 1;
        id = `${base}-${count}`;
      }
      counts.set(base, count);
    }
    used.add(id);
    return id;
  };
};

/** Leaves room for a numeric suffix. */
const maxLength = maxIdLength - 7;

/**
 * Converts a name to the form of an id: basic lower-case letters, digits and single hyphens. Unlike an id, the result
 * may start with a digit or be empty.
 *
 * @example
 * slug('Hôpital « Saint-Jean »'); // 'hopital-saint-jean'
 */
export const slug = (text: string): string =>
  deburr(text)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-|-$/g, '');
