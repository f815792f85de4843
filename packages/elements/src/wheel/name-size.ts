/** How large one em of a name is, in hundredths of the wheel's radius. */
export type Em = number;

/** Widths of letters in em. Generous, so that wide fonts and the reader's own letter spacing fit too. */
const letter = 0.58;
const space = 0.32;
const lineHeight = 1.4;

/** Behind a name there may be the number of a source. */
const mark = 0.8;

/** Words, and what a hyphen lets break. */
const pieces = /[^\s-]+-?|-/g;

/** Width of a text on one line. */
export const lineWidth = (text: string, em: Em): number => text.length * letter * em;

/**
 * Height of a name that is wrapped at a width; undefined where a word is wider than that. Reckoned from the number of
 * letters alone: the same in every browser, on the server and in tests.
 */
export const wrappedHeight = (name: string, width: number, em: Em): number | undefined => {
  const widths = (name.match(pieces) ?? []).map((piece) => lineWidth(piece, em));
  widths.push((widths.pop() ?? 0) + mark * em);
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
