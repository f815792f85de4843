/** Code that PHP runs where a value is needed, such as the call of a function. */
export interface PhpCode {
  readonly php: string;
}

/** A value that can be written in PHP. */
export type PhpValue = string | boolean | PhpCode | { readonly [key: string]: PhpValue };

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** A text that is translated by WordPress. */
export const translated = (text: string): PhpCode => ({ php: `__( ${quoted(text)}, 'health-networks' )` });

const isCode = (value: object): value is PhpCode => 'php' in value;

/** Formats a value as PHP code, in the coding style of WordPress. */
export const phpText = (value: PhpValue, indent = ''): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (isCode(value)) return value.php;
  const keys = Object.keys(value).map(quoted);
  const width = Math.max(...keys.map(({ length }) => length));
  const lines = Object.values(value).map(
    (one, at) => `${indent}\t${(keys[at] ?? '').padEnd(width)} => ${phpText(one, `${indent}\t`)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
};

/** Returns a PHP file that returns a value. */
export const phpFile = (summary: string, value: PhpValue): string => `<?php
/**
 * ${summary}
 *
 * Written by the build from the manifest of the widgets. Do not edit.
 *
 * @package HealthNetworks
 */

defined( 'ABSPATH' ) || exit;

return ${phpText(value)};
`;
