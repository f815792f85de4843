import type { DatasetOf } from './dataset-of.js';
import { documentRecords } from './document-records.js';
import type { DocumentIds } from './ids.js';

/** The type of the first layer, with its ids. */
export type DocumentDataset = DatasetOf<DocumentIds>;

/**
 * The first layer: only what the five documents state, each record with a quote that occurs in its source.
 *
 * @example
 * import { documentDataset } from '@health-networks/core/data';
 *
 * documentDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const documentDataset: DocumentDataset = documentRecords;
