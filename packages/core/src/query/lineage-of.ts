import { findIn } from './find-record.js';
import type { DatasetIndex } from './index-dataset.js';

/** A concept and the wider ones above it, nearest first; a circle, which the integrity check reports, ends it. */
export const lineageOf = (index: DatasetIndex, conceptId: string): ReadonlySet<string> => {
  const lineage = new Set<string>();
  let id: string | undefined = conceptId;
  while (id !== undefined && !lineage.has(id)) {
    lineage.add(id);
    id = findIn(index, 'concepts', id)?.broader;
  }
  return lineage;
};
