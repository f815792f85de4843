/** A plus sign and up to fifteen digits, the first not zero. */
export const e164Pattern = /^\+[1-9]\d{6,14}$/;

/**
 * Is this text a telephone number in E.164, and nothing else? The same guard serves the schema and the place where a
 * `tel:` link is set.
 *
 * @example
 * isE164('+31301234567'); // true
 * isE164('030 123 45 67'); // false
 */
export const isE164 = (text: string): boolean => e164Pattern.test(text);
