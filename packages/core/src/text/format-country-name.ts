import { displayName } from './display-names.js';

/**
 * What a country is called in a language. A code that is none, or that nobody knows, is given back as written.
 *
 * @example
 * formatCountryName('NL', 'fi'); // 'Alankomaat'
 */
export const formatCountryName = (code: string, language: string): string => displayName('region', code, language);
