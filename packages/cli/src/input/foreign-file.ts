import type { ReadResult } from '@health-networks/core/io';
import type { Locate } from './problem.js';

/** Result of a reader in core. */
export type CoreResult = ReadResult;

/** The result of reading another program's file, with a function that finds the position of issues. */
export interface ForeignFile {
  readonly result: CoreResult;
  readonly locate: Locate;
}
