import type { Dataset } from '../model/dataset.js';
import type { Program } from '../model/program.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

/**
 * The program under this id.
 *
 * @example
 * findProgram(index, 'health-hub-academy')?.name.en; // 'Health Hub Academy'
 */
export const findProgram = <D extends Dataset>(
  index: DatasetIndex<D>,
  id: KnownId<D, 'programs'>,
): Program | undefined => findIn(index, 'programs', id);
