import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';

/** Returns a concept and the broader concepts above it, nearest first. */
export const broaderConceptsOf = (index: DatasetIndex, conceptId: string): ReadonlySet<string> =>
  new Set([conceptId, ...ancestorsOf(conceptId, (id) => findIn(index, 'concepts', id)?.broader)]);
