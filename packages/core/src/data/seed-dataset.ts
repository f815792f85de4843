import type { DatasetOf } from './dataset-of.js';
import type { SeedIds } from './ids.js';
import { seedRecords } from './seed-records.js';

/** The seed dataset, with its ids. */
export type SeedDataset = DatasetOf<SeedIds>;

/**
 * The documented networks: every record typed, dated and cited, in English, Dutch, German and Finnish. Two layers: what
 * the five documents say (`documentDataset`), and what the pages behind them add; `layerOf` tells them apart.
 *
 * @example
 * import { seedDataset } from '@health-networks/core/data';
 *
 * seedDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const seedDataset: SeedDataset = seedRecords;
