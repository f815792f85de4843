/** Returns the text of a TEXT value: the inverse of `escapeText`. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped));

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
