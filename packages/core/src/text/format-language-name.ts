import { displayName } from './display-names.js';

/**
 * What a language is called in another. A tag that is none, or that nobody knows, is given back as written.
 *
 * @example
 * formatLanguageName('fi', 'nl'); // 'Fins'
 */
export const formatLanguageName = (tag: string, language: string): string => displayName('language', tag, language);
