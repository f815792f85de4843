import type { DatasetIndex } from './index-dataset.js';

/** Memoizes a value per index, which is safe because datasets are immutable. */
export const perIndex = <Made>(make: (index: DatasetIndex) => Made): ((index: DatasetIndex) => Made) => {
  const known = new WeakMap<DatasetIndex, Made>();
  return (index) => {
    const made = known.get(index) ?? make(index);
    known.set(index, made);
    return made;
  };
};
