import { isWebUrl } from '../../model/guards/is-web-url.js';
import { escapeText } from './escape-text.js';
import { foldLine } from './fold-line.js';

/** A property of vCard or iCalendar; the name with its parameters, the value as it is written. */
export type ContentProperty = readonly [name: string, value: string];

/** Nothing where there is no text: these formats say what is known and no more. */
export const textProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value === undefined || value === '' ? [] : [[name, escapeText(value)]];

/** Nothing where the text is no http(s) address. */
export const urlProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value !== undefined && isWebUrl(value) ? [[name, asciiUrl(value)]] : [];

/** Both formats take URIs, which are ASCII. */
const asciiUrl = (url: string): string => (/^[!-~]+$/.test(url) ? url : new URL(url).href);

/**
 * A UID as servers of calendars and address books can store it: many make a file name or an address of it, which a slash
 * or a space cuts in two. What is no letter, digit or one of `-._~@:` is percent-encoded, so that two stay two. Empty
 * where there is nothing to see.
 */
export const formatUid = (uid = ''): string =>
  /^[\s\p{Cc}]*$/u.test(uid)
    ? ''
    : encodeURIComponent(uid.replace(/\p{Surrogate}/gu, '\uFFFD'))
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%40/g, '@')
        .replace(/%3A/g, ':');

/** A line for each property, folded, with the line break that both formats ask for. */
export const formatContentLines = (properties: readonly ContentProperty[]): string =>
  properties.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
