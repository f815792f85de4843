import { slug } from '../../model/slug.js';

/**
 * Makes unique ids from names: `create('Universitair Medisch Centrum', 'organization')` is
 * `universitair-medisch-centrum`. The second argument replaces or precedes a slug that cannot start an id.
 */
export const createIds = (taken: Iterable<string>): ((name: string, otherwise: string) => string) => {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (name, otherwise) => {
    const word = slug(name);
    const base = /^[a-z]/.test(word) ? word : slug(`${otherwise} ${word}`);
    let [id, count] = [base, counts.get(base) ?? 1];
    while (used.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    used.add(id);
    return id;
  };
};
