import { slug } from '../../model/slug.js';
import { createUniqueIds } from '../../model/unique-ids.js';

/** Creates a unique id from a name. The second argument replaces or precedes a slug that cannot start an id. */
export type CreateId = (name: string, otherwise: string) => string;

/**
 * Creates unique ids from names: `create('Universitair Medisch Centrum', 'organization')` is
 * `universitair-medisch-centrum`.
 */
export const createIds = (taken: Iterable<string>): CreateId => {
  const uniqueId = createUniqueIds(taken);
  return (name, otherwise) => {
    const word = slug(name);
    return uniqueId(/^[a-z]/.test(word) ? word : slug(`${otherwise} ${word}`));
  };
};
