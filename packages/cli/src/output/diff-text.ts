import { diffDatasets, formatDiff, type Dataset } from '@health-networks/core';
import type { Context } from '../context.js';

/** What has changed from one dataset to the next, for people. */
export const diffText = (before: Dataset, after: Dataset, { words }: Pick<Context, 'words'>): string =>
  formatDiff(diffDatasets(before, after), words.diff) || words.noDifference;
