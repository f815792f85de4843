import type { DatasetOf } from './dataset-of.js';
import { documentRecords } from './document-records.js';
import type { DocumentIds } from './ids.js';

/** The first layer, with its ids. */
export type DocumentDataset = DatasetOf<DocumentIds>;

/**
 * The first layer: what the five documents say and nothing else, each record with a quote that stands in its source.
 *
 * @example
 * import { documentDataset } from '@health-networks/core/data';
 *
 * documentDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const documentDataset: DocumentDataset = documentRecords;
