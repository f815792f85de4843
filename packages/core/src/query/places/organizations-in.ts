import type { Dataset } from '../../model/dataset.js';
import type { Organization } from '../../model/records/organization.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { lookupsOf } from '../lookups-of.js';
import { placesWithin } from './places-within.js';

/**
 * Returns the organizations whose seat is in a place or in any place within it: for a province, this includes
 * organizations in its towns.
 *
 * @example
 * organizationsIn(index, 'groningen').map(({ id }) => id); // ['umcg', 'province-of-groningen', …]
 */
export const organizationsIn = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  placeId: IdOf<D, 'places', I>,
): Organization[] => [...placesWithin(index, placeId)].flatMap((id) => lookupsOf(index).organizationsByPlace(id));
