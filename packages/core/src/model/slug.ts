import { deburr } from './fold-text.js';
import { maxIdLength } from './guards/is-id.js';

/** Leaves room for a numeric suffix. */
const maxLength = maxIdLength - 7;

/**
 * Converts a name to the form of an id: basic lower-case letters, digits and single hyphens. Unlike an id, the result
 * may start with a digit or be empty.
 *
 * @example
 * slug('Hôpital « Saint-Jean »'); // 'hopital-saint-jean'
 */
export const slug = (text: string): string =>
  deburr(text)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-|-$/g, '');
