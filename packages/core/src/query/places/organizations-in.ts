import type { Dataset } from '../../model/dataset.js';
import type { Organization } from '../../model/records/organization.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { lookupsOf } from '../lookups-of.js';
import { placesWithin } from './places-within.js';

/**
 * The organizations with their seat in a place, or in one that lies within it: in a province, those of its towns too.
 *
 * @example
 * organizationsIn(index, 'groningen').map(({ id }) => id); // ['umcg', 'province-of-groningen', …]
 */
export const organizationsIn = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  placeId: IdOf<D, 'places', I>,
): Organization[] => [...placesWithin(index, placeId)].flatMap((id) => lookupsOf(index).organizationsByPlace(id));
