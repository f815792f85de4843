import { isWebUrl } from '../../model/guards/is-web-url.js';
import { escapeText } from './escape-text.js';
import { foldLine } from './fold-line.js';

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
