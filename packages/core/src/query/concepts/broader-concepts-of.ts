import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';

/** A concept and the broader ones above it, nearest first. */
export const broaderConceptsOf = (index: DatasetIndex, conceptId: string): ReadonlySet<string> =>
  new Set([conceptId, ...ancestorsOf(conceptId, (id) => findIn(index, 'concepts', id)?.broader)]);
