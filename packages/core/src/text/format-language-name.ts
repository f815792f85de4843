import { displayName } from './display-names.js';

/**
 * The name of a language in another one. Unknown and invalid tags are returned as written.
 *
 * @example
 * formatLanguageName('fi', 'nl'); // 'Fins'
 */
export const formatLanguageName = (tag: string, language: string): string => displayName('language', tag, language);
