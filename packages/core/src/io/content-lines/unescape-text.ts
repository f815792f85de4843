import { decodeName } from '../reading/decode-name.js';
import { escapeText } from './escape-text.js';

/** Returns the text of a TEXT value: the inverse of `escapeText`. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped));

/**
 * Decodes character references of HTML in a TEXT value of names. Their semicolon may be escaped, and what they stand for
 * separates nothing.
 */
export const decodeReferences = (value: string): string =>
  value.replace(/(&#?\w+)\\?;/g, (all, start: string) => {
    const decoded = decodeName(`${start};`);
    return decoded === `${start};` ? all : escapeText(decoded);
  });

/** Splits a value at unescaped separators and unescapes the parts. */
export const splitText = (value: string, separator: ';' | ','): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of value.matchAll(/\\.|[^\\]|\\$/gs)) {
    if (piece === separator) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part].map(unescapeText);
};
