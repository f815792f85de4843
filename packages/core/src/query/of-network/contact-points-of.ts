import { lookupsOf } from '../lookups-of.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the contact points of a record. For a network or program: those given for it. For a person or organization:
 * those by which they can be reached. For a network that has both kinds: first those given for it.
 *
 * @example
 * contactPointsOf(ownIndex, 'circle').map(({ email }) => email); // ['a.vanderberg@example.org']
 */
export const contactPointsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks' | 'programs' | 'organizations' | 'persons', I>,
): ContactPoint[] => [
  ...new Set([...lookupsOf(index).contactPointsByAbout(id), ...lookupsOf(index).contactPointsByHolder(id)]),
];
