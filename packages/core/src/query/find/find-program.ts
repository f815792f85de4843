import type { Dataset } from '../../model/dataset.js';
import type { Program } from '../../model/records/program.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';

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
