import { ancestorsOf } from '../../model/ancestors-of.js';
import type { Place } from '../../model/place.js';
import { findIn } from '../find-record.js';
import type { DatasetIndex } from '../index-dataset.js';

/** The records from one up to the one with the given id, both included; undefined when it does not lie on the way. */
const pathTo = <Item extends { id: string }>(
  find: (id: string) => Item | undefined,
  parentOf: (item: Item) => string | undefined,
  from: string,
  to: string,
): readonly Item[] | undefined => {
  const idOfParent = (id: string): string | undefined => {
    const item = find(id);
    return item && parentOf(item);
  };
  const ids = [from, ...ancestorsOf(from, idOfParent)];
  const end = ids.indexOf(to);
  return end < 0
    ? undefined
    : ids
        .slice(0, end + 1)
        .map(find)
        .filter((item) => item !== undefined);
};

/** The places from one up to a larger one that it lies in, or itself. */
export const placePath = (index: DatasetIndex, from: string, to: string): readonly Place[] | undefined =>
  pathTo(
    (id) => findIn(index, 'places', id),
    ({ within }) => within,
    from,
    to,
  );
