import { isWebUrl } from '../../model/guards/is-web-url.js';

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

/** Maximum octets per line, without CRLF. */
const maxOctets = 75;

const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};

/**
 * Breaks a content line into lines of at most 75 octets in UTF-8, never inside a character. Each continuation line
 * starts with a space, which readers remove.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.2
 */
export const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** A property of vCard or iCalendar: the name with its parameters, and the value as written. */
export type ContentProperty = readonly [name: string, value: string];

/** Creates a TEXT property, or none for an empty value. */
export const textProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value === undefined || value === '' ? [] : [[name, escapeText(value)]];

/** Creates a URL property, or none unless the value is an http(s) URL. */
export const urlProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value !== undefined && isWebUrl(value) ? [[name, asciiUrl(value)]] : [];

/** vCard and iCalendar require URIs, which are ASCII. */
const asciiUrl = (url: string): string => (/^[!-~]+$/.test(url) ? url : new URL(url).href);

/**
 * Formats a UID that CardDAV and CalDAV servers can store: many use it as a file name or URL segment, which slashes and
 * spaces break. Percent-encodes everything but letters, digits and `-._~@:`, so that different ids stay different.
 * Returns an empty string for an id without visible characters.
 */
export const formatUid = (uid = ''): string =>
  /^[\s\p{Cc}]*$/u.test(uid)
    ? ''
    : encodeURIComponent(uid.replace(/\p{Surrogate}/gu, '\uFFFD'))
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%40/g, '@')
        .replace(/%3A/g, ':');

/** Formats content lines: folded, with CRLF. */
export const formatContentLines = (properties: readonly ContentProperty[]): string =>
  properties.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
