import type {
  Concept,
  Dataset,
  Network,
  Organization,
  Person,
  Place,
  Program,
  Source,
} from '../../model/types.generated.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { findIn } from './find-record.js';

/**
 * Returns the concept with this id, such as a pillar, life stage, theme or measured property.
 *
 * @example
 * findConcept(index, 'theme-prevention')?.label; // { en: 'Prevention', nl: 'Preventie', … }
 */
export const findConcept = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'concepts', I>,
): Concept | undefined => findIn(index, 'concepts', id);

/**
 * Returns the network with this id.
 *
 * @example
 * findNetwork(index, 'health-hub-utrecht')?.alternateNames; // ['HHU']
 */
export const findNetwork = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'networks', I>,
): Network | undefined => findIn(index, 'networks', id);

/**
 * Returns the organization with this id; for networks, use `findNetwork`.
 *
 * @example
 * findOrganization(index, 'umc-utrecht')?.kind; // 'hospital'
 */
export const findOrganization = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'organizations', I>,
): Organization | undefined => findIn(index, 'organizations', id);

/**
 * Returns the person with this id.
 *
 * @example
 * findPerson(ownIndex, 'anna-example')?.familyName; // 'Berg'
 */
export const findPerson = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'persons', I>,
): Person | undefined => findIn(index, 'persons', id);

/**
 * Returns the place with this id.
 *
 * @example
 * findPlace(index, 'helsinki')?.country; // 'FI'
 */
export const findPlace = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'places', I>,
): Place | undefined => findIn(index, 'places', id);

/**
 * Returns the program with this id.
 *
 * @example
 * findProgram(index, 'health-hub-academy')?.name.en; // 'Health Hub Academy'
 */
export const findProgram = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'programs', I>,
): Program | undefined => findIn(index, 'programs', id);

/**
 * Returns the source with this id.
 *
 * @example
 * findSource(index, 'health-valley-annual-report-2019')?.language; // 'nl'
 */
export const findSource = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, 'sources', I>,
): Source | undefined => findIn(index, 'sources', id);
