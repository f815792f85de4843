import type { Dataset } from '../../model/dataset.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import type { LocatedRecord } from './located-record.js';

/** An organization or a network, either of which can have members. `collection` identifies which of the two it is. */
export type Party = LocatedRecord<'organizations' | 'networks'>;

/**
 * Returns the organization or network with this id, or `undefined` if there is none.
 *
 * @example
 * const party = findParty(index, 'umc-utrecht');
 * if (party?.collection === 'organizations') party.record.kind; // 'hospital'
 */
export const findParty = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'organizations' | 'networks', I>,
): Party | undefined => {
  const organization = findIn(index, 'organizations', id);
  if (organization) return { collection: 'organizations', record: organization };
  const network = findIn(index, 'networks', id);
  return network && { collection: 'networks', record: network };
};
