/** Font size of labels, in hundredths of the wheel's radius. */
export type Em = number;

/** Estimated widths in em, generous enough for wide fonts and increased letter spacing (WCAG 1.4.12). */
const letter = 0.58;
const space = 0.32;
const lineHeight = 1.4;

/** Words, split after hyphens. */
const pieces = /[^\s-]+-?|-/g;

/** Estimated width of a single line. */
const lineWidth = (text: string, em: Em): number => text.length * letter * em;

/**
 * Height of a wrapped label; undefined if a word is wider than the box. Estimated from letter counts, so that it is the
 * same in every browser, on the server and in tests.
 */
export const wrappedHeight = (name: string, width: number, em: Em): number | undefined => {
  const widths = (name.match(pieces) ?? []).map((piece) => lineWidth(piece, em));
  if (widths.some((one) => one > width)) return undefined;
  let lines = 1;
  let used = 0;
  for (const one of widths) {
    const next = used === 0 ? one : used + space * em + one;
    if (next > width) lines += 1;
    used = next > width ? one : next;
  }
  return lines * lineHeight * em;
};
