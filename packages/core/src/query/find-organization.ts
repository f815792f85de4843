import type { Dataset } from '../model/dataset.js';
import type { Organization } from '../model/organization.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/**
 * The organization under this id; networks are found by `findNetwork`.
 *
 * @example
 * findOrganization(index, 'umc-utrecht')?.kind; // 'hospital'
 */
export const findOrganization = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'organizations'>,
): Organization | undefined => findIn(index, 'organizations', id);
