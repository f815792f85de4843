/** Three capital letters, as in ISO 4217. */
export const currencyPattern = /^[A-Z]{3}$/;

/**
 * Is this the form of a currency code of ISO 4217? Units of quantities may be one.
 *
 * @example
 * isCurrencyCode('DKK'); // true
 */
export const isCurrencyCode = (text: string): boolean => currencyPattern.test(text);
