import { deburr } from './fold-text.js';
import { maxIdLength } from './guards/is-id.js';

/** Leaves room for a numeric suffix. */
const maxLength = maxIdLength - 7;

/**
 * A name in the form of an id: small basic letters, digits and single hyphens. May begin with a digit or be empty, which
 * ids do not.
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
