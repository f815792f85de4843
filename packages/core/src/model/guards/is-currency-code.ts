/** Three capital letters, as in ISO 4217. */
export const currencyPattern = /^[A-Z]{3}$/;

/**
 * Whether a text has the form of a currency code of ISO 4217. Units of quantities may be currency codes.
 *
 * @example
 * isCurrencyCode('DKK'); // true
 */
export const isCurrencyCode = (text: string): boolean => currencyPattern.test(text);
