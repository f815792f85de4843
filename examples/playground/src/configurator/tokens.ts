import type { Configuration } from './configuration.js';

/** A custom property that all widgets share. */
export interface Token {
  /** Name without the prefix `--hn-`. */
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

export const findToken = (name: string): Token | undefined => sharedTokens.find((one) => one.name === name);

/** Keywords that refer to a value of the parent or the browser, so that the color is unknown. */
const taken = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

/** A custom property of the page, with what applies where the page has none. */
const variable = /^var\(--[\w-]+,\s*([^()]+(?:\([^()]*\))?)\)$/;

/** Words, numbers and functions: nothing that ends a rule or loads a file. */
const plain = /^[\w\s.,%#()/+-]+$/;

/** The property that accepts the values of a type, and no others. */
const properties: Readonly<Record<Token['type'], string>> = { color: 'color', length: 'padding-top' };

/** Whether every bracket is closed: a browser closes them itself, in a style sheet only at its end. */
const isClosed = (value: string): boolean => value.split('(').length === value.split(')').length;

/**
 * Whether a browser accepts the value of a token. It does not check the inside of `var()`, so that only a custom
 * property with a value to fall back on is accepted.
 */
export const isTokenValue = ({ type }: Pick<Token, 'type'>, value: string): boolean => {
  if (!plain.test(value) || taken.test(value) || !isClosed(value)) return false;
  const fallback = variable.exec(value)?.[1];
  if (fallback !== undefined) return isTokenValue({ type }, fallback.trim());
  const isUsable = !/\b(?:var|url|env|attr)\(/i.test(value) && CSS.supports(properties[type], value);
  return isUsable && !(type === 'length' && value.includes('%'));
};

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
