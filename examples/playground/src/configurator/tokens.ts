import type { Configuration } from './configuration.js';

/** A custom property that all widgets share. */
export interface Token {
  /** Without `--hn-`. */
  readonly name: 'accent-color' | 'link-color' | 'surface-background-color' | 'border-color' | 'border-radius' | 'gap';
  readonly type: 'color' | 'length';
}

export const sharedTokens: readonly Token[] = [
  { name: 'accent-color', type: 'color' },
  { name: 'link-color', type: 'color' },
  { name: 'surface-background-color', type: 'color' },
  { name: 'border-color', type: 'color' },
  { name: 'border-radius', type: 'length' },
  { name: 'gap', type: 'length' },
];

/** Does a browser read this as a color? */
const isColor = (value: string): boolean => CSS.supports('color', value);

/** Does a browser read this as a length, not below zero? */
const isLength = (value: string): boolean => CSS.supports('border-radius', value) && !value.includes('%');

export const isTokenValue = ({ type }: Token, value: string): boolean =>
  type === 'color' ? isColor(value) : isLength(value);

/** The rule that gives these values to what a selector names; empty where there are none. */
export const tokenRule = (selector: string, tokens: Configuration['tokens']): string => {
  const lines = Object.entries(tokens).map(([name, value]) => `  --hn-${name}: ${value};`);
  return lines.length === 0 ? '' : `${selector} {\n${lines.join('\n')}\n}\n`;
};

/**
 * The rule for the style sheet of a site; empty where there are no tokens. Plain HTML has no tags of ours, and the page in a
 * frame reads no style sheet of the site.
 */
export const styleRule = ({ snippet, widget, tokens }: Configuration): string => {
  if (snippet === 'iframe') return '';
  return tokenRule(snippet === 'static' ? `.hn-light.${widget}` : widget, tokens);
};
