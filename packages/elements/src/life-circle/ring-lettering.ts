import { lineWidth } from '../wheel/name-size.js';

/** A label on a ring, upright on both halves. */
export interface RingWord {
  text: string;
  /** Is it on the lower half, where the text runs counterclockwise? */
  isBelow: boolean;
  /** Offset of its center along the path, in percent. */
  offset: number;
}

/** Height of letters, in hundredths of the radius of the stages. */
export const letterSize = 5.8;

/** Least distance between two words. */
const leastGap = letterSize * 1.5;

const wordAt = (text: string, turn: number): RingWord => {
  const isBelow = turn > 0.26 && turn < 0.74;
  // The path of upper labels starts at the bottom, clockwise; that of lower ones at the top, counterclockwise.
  const offset = isBelow ? 1 - turn : (turn + 0.5) % 1;
  return { text, isBelow, offset: Math.round(offset * 10_000) / 100 };
};

/**
 * Distributes labels evenly around a ring, the first at the top; undefined if they do not fit. They are not aligned
 * with the stages, because no source relates them to single stages.
 */
export const ringLettering = (texts: readonly string[], radius: number): RingWord[] | undefined => {
  const length = 2 * Math.PI * radius;
  const widths = texts.map((text) => lineWidth(text, letterSize));
  const gap = (length - widths.reduce((sum, width) => sum + width, 0)) / texts.length;
  if (gap < leastGap) return undefined;
  const [first = 0] = widths;
  let end = -first / 2 - gap;
  return texts.map((text, at) => {
    const width = widths[at] ?? 0;
    const middle = end + gap + width / 2;
    end = middle + width / 2;
    return wordAt(text, middle / length);
  });
};
