import { lineWidth } from '../wheel/name-size.js';

/** Words along a ring, read from outside on its upper half and from inside on its lower one. */
export interface RingWord {
  text: string;
  /** Is it on the lower half, where letters stand the other way round? */
  isBelow: boolean;
  /** Where its middle is along the path, in percent. */
  offset: number;
}

/** Height of letters, in hundredths of the drawing's radius. */
export const letterSize = 4.7;

/** Least distance between two words. */
const leastGap = letterSize * 1.5;

const wordAt = (text: string, turn: number): RingWord => {
  const isBelow = turn > 0.26 && turn < 0.74;
  // Upper words run clockwise from the bottom, lower ones against the clock from the top.
  const offset = isBelow ? 1 - turn : (turn + 0.5) % 1;
  return { text, isBelow, offset: Math.round(offset * 10_000) / 100 };
};

/**
 * Spreads words around a ring with equal distances, the first one at the top; undefined where they do not fit. The ring
 * is not divided, because what stands on it belongs to no part of the wheel inside it.
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
