import { lookupsOf } from '../lookups-of.js';
import type { ContactPoint } from '../../model/records/contact-point.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Whom to turn to. For a network or program: the contacts that are given for it; for a person or organization:
 * those by which they are reached; for a network that is both, all of these, first those given for it.
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
