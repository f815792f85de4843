import { slug } from '../../model/slug.js';
import { createUniqueIds } from '../../model/unique-ids.js';

/** Makes a unique id of a name; the second argument replaces or precedes a slug that cannot start an id. */
export type CreateId = (name: string, otherwise: string) => string;

/**
 * Makes unique ids from names: `create('Universitair Medisch Centrum', 'organization')` is
 * `universitair-medisch-centrum`.
 */
export const createIds = (taken: Iterable<string>): CreateId => {
  const uniqueId = createUniqueIds(taken);
  return (name, otherwise) => {
    const word = slug(name);
    return uniqueId(/^[a-z]/.test(word) ? word : slug(`${otherwise} ${word}`));
  };
};
