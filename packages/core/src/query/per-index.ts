import type { DatasetIndex } from './index-dataset.js';

/** Keeps what is prepared for an index: it is made when it is first asked for, and once. */
export const perIndex = <Prepared>(prepare: (index: DatasetIndex) => Prepared): ((index: DatasetIndex) => Prepared) => {
  const made = new WeakMap<DatasetIndex, { prepared: Prepared }>();
  return (index) => {
    const known = made.get(index) ?? { prepared: prepare(index) };
    made.set(index, known);
    return known.prepared;
  };
};
