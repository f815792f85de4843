import type { Dataset } from '../../model/dataset.js';

/**
 * Does a dataset name the documents that it was read from? One that names none, such as a network's own list of its
 * partners, speaks for itself: the rules that ask for citations have nothing to ask of it.
 */
export const hasSources = ({ sources }: Dataset): boolean => Object.keys(sources).length > 0;
