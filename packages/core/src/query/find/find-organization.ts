import type { Dataset } from '../../model/dataset.js';
import type { Organization } from '../../model/records/organization.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

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
