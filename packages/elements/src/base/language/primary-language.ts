/**
 * Returns the primary subtag of a language tag, however a page writes it.
 *
 * @example
 * primaryLanguage('NL_be'); // 'nl'
 */
export const primaryLanguage = (tag: string): string => tag.split(/[-_]/)[0]?.trim().toLowerCase() ?? '';
