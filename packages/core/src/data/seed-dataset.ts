import type { DatasetOf } from './dataset-of.js';
import type { SeedIds } from './ids.js';
import { seedRecords } from './seed-records.js';

/** The type of the seed dataset, with its ids. */
export type SeedDataset = DatasetOf<SeedIds>;

/**
 * The documented networks: every record is typed, dated and cited, in English, Dutch, German and Finnish. It has two
 * layers: what the five documents state (`documentDataset`), and what the pages behind them add; `layerOf` returns the
 * layer of a record.
 *
 * @example
 * import { seedDataset } from '@health-networks/core/data';
 *
 * seedDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const seedDataset: SeedDataset = seedRecords;
