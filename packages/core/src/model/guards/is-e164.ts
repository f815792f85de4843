/** A plus sign and up to fifteen digits, the first of which is not zero. */
export const e164Pattern = /^\+[1-9]\d{6,14}$/;

/**
 * Whether a text is a telephone number in E.164 and nothing else. The schema and the code that sets `tel:` links use
 * the same guard.
 *
 * @example
 * isE164('+31301234567'); // true
 * isE164('030 123 45 67'); // false
 */
export const isE164 = (text: string): boolean => e164Pattern.test(text);
