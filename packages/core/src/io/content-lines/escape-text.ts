/** Control characters that the formats forbid; tab and line breaks are allowed. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Escapes a TEXT value of vCard and iCalendar: a line break becomes `\n`, so that a text cannot start a new property.
 * Characters that the formats forbid are removed, and half of a surrogate pair becomes U+FFFD.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.4
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
export const escapeText = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');
