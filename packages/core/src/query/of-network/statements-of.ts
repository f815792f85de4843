import { lookupsOf } from '../lookups-of.js';
import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Statement } from '../../model/records/statement.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

/**
 * Returns the statements about a record and, for an organization, network, person or group, also those attributed to
 * it.
 *
 * @example
 * statementsOf(index, 'northern-netherlands').map(({ id }) => id); // ['statement-leader-in-healthy-ageing', …]
 */
export const statementsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  id: IdOf<D, CollectionName, I>,
): Statement[] => [...new Set([...lookupsOf(index).statementsByAbout(id), ...lookupsOf(index).statementsByParty(id)])];
