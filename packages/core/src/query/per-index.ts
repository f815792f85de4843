import type { DatasetIndex } from './index-dataset.js';

/** Makes something of an index when it is first asked for, and once: a dataset does not change. */
export const perIndex = <Made>(make: (index: DatasetIndex) => Made): ((index: DatasetIndex) => Made) => {
  const known = new WeakMap<DatasetIndex, Made>();
  return (index) => {
    const made = known.get(index) ?? make(index);
    known.set(index, made);
    return made;
  };
};
