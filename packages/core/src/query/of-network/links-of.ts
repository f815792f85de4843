import { lookupsOf } from '../lookups-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Link } from '../../model/records/link.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the links from or to a record, and the links that belong to a network or program, in dataset order.
 *
 * @example
 * linksOf(index, 'upgraded').map(({ from, kind, to }) => [from, kind, to]);
 * // [['sitra', 'funds', 'first-monthly-health-meetup'], ['eit-digital', 'supports', 'first-open-healthspa-event'], …]
 */
export const linksOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'organizations' | 'persons' | 'groups' | 'programs' | 'events' | 'places' | 'sources', I>,
): Link[] => [...lookupsOf(index).linksByParty(id)];
