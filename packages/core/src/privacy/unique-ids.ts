import { collectionNames } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { maxIdLength } from '../model/guards/is-id.js';

/** Leaves room for a numeric suffix. */
const maxBaseLength = maxIdLength - 10;

/** Makes ids that are unique in the dataset: the base, with a number if it is taken. */
export const createUniqueIds = (dataset: Dataset): ((base: string) => string) => {
  const taken = new Set(collectionNames.flatMap((name) => Object.keys(dataset[name])));
  return (base) => {
    const stem = base.slice(0, maxBaseLength).replace(/-$/, '');
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    return id;
  };
};
