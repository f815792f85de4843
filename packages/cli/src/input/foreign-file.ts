import type { ReadResult } from '@health-networks/core/io';
import type { Locate } from './problem.js';

/** What a reader of core gives. */
export type CoreResult = ReadResult;

/** A file of another program, and how to find issues in it. */
export interface ForeignFile {
  readonly result: CoreResult;
  readonly locate: Locate;
}
