import { displayName } from './display-names.js';

/**
 * Returns the name of a country in a language. Unknown and invalid codes are returned as written.
 *
 * @example
 * formatCountryName('NL', 'fi'); // 'Alankomaat'
 */
export const formatCountryName = (code: string, language: string): string => displayName('region', code, language);
