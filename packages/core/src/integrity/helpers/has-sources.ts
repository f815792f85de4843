import type { Dataset } from '../../model/dataset.js';

/**
 * Does the dataset have sources? One without, such as a network's own list of partners, is exempt from citation rules.
 */
export const hasSources = ({ sources }: Dataset): boolean => Object.keys(sources).length > 0;
