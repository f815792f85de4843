import { slug } from '../../model/slug.js';

/**
 * Makes ids out of names: `create('Universitair Medisch Centrum', 'organization')` is `universitair-medisch-centrum`.
 * The second word stands in, or before, where the name leaves nothing that an id may begin with. No id is given twice,
 * nor one that is taken.
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
