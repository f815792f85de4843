import { formatDiff, type DatasetDiff } from '@health-networks/core';
import type { Context } from '../context.js';

/** Describes the changes from one dataset to the next, for people. */
export const diffText = (diff: DatasetDiff, { words }: Pick<Context, 'words'>): string =>
  formatDiff(diff, words.diff) || words.noDifference;
