import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import type { Place } from '../../model/records/place.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { liesWithinTester } from '../places/places-within.js';

/** The places from one up to an ancestor, both included; `undefined` if it does not lie within. */
export const placePath = (index: DatasetIndex, from: string, to: string): readonly Place[] | undefined => {
  if (!findIn(index, 'places', from) || !liesWithinTester(index)(from, to)) return undefined;
  const parentOf = (id: string): string | undefined => (id === to ? undefined : findIn(index, 'places', id)?.within);
  return [from, ...ancestorsOf(from, parentOf)].flatMap((id) => findIn(index, 'places', id) ?? []);
};
