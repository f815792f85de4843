import { isWebUrl } from '../model/is-web-url.js';
import { escapeText } from './escape-text.js';
import { foldLine } from './fold-line.js';

/** A property of vCard or iCalendar; the name with its parameters, the value as it is written. */
export type ContentProperty = readonly [name: string, value: string];

/** Nothing where there is no text: these formats say what is known and no more. */
export const textProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value === undefined || value === '' ? [] : [[name, escapeText(value)]];

/** Nothing where the text is no http(s) address. */
export const urlProperty = (name: string, value: string | undefined): ContentProperty[] =>
  value !== undefined && isWebUrl(value) ? [[name, value]] : [];

/** A line for each property, folded, with the line break that both formats ask for. */
export const formatContentLines = (properties: readonly ContentProperty[]): string =>
  properties.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
