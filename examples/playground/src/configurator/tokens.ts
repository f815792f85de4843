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

/** Whether the browser accepts the value as a color. */
const isColor = (value: string): boolean => CSS.supports('color', value);

/** Whether the browser accepts the value as a non-negative length. */
const isLength = (value: string): boolean => CSS.supports('border-radius', value) && !value.includes('%');

export const isTokenValue = ({ type }: Token, value: string): boolean =>
  type === 'color' ? isColor(value) : isLength(value);

/** Returns the CSS rule that gives a widget these values, for the style sheet of a site; empty without values. */
export const tokenRule = (tag: string, tokens: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(tokens).map(([name, value]) => `  --hn-${name}: ${value};`);
  return lines.length === 0 ? '' : `${tag} {\n${lines.join('\n')}\n}\n`;
};
