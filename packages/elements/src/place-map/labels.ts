/** A label to be placed next to a marker, in pixels. */
export interface LabelWish {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Stands in its place where there is no room for it. */
  short?: string | undefined;
  /** Radius of the marker to keep free; 0 for a label centered on its point. */
  radius: number;
  /** Other points for a label without a marker, the best first. */
  spots?: readonly { x: number; y: number }[] | undefined;
  /** Font size. */
  size: number;
}

/** A placed label. */
export interface Label extends Omit<LabelWish, 'radius' | 'short' | 'spots'> {
  anchor: 'start' | 'middle' | 'end';
  /** Its bounding box. */
  covers: Rectangle;
}

/** A bounding box. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Estimated letter width in em: the font is unknown, and most names are narrower. */
const letterWidth = 0.6;
const lineHeight = 1.25;
const space = 4;

/** Estimated label width. */
export const labelWidth = (text: string, size: number): number => [...text].length * size * letterWidth;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Candidate positions by cartographic preference: right, left, above, below; centered without a marker. */
const candidatesOf = ({ radius, spots, short: _, ...wish }: LabelWish): Label[] => {
  const { x, y, size, text } = wish;
  const [width, height] = [labelWidth(text, size), size * lineHeight];
  const at = (anchor: Label['anchor'], toX: number, toY: number): Label => {
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    const covers = { x: toX - shift - space / 2, y: toY - height / 2, width: width + space, height };
    return { ...wish, x: toX, y: toY, anchor, covers };
  };
  if (radius === 0) return [{ x, y }, ...(spots ?? [])].map((spot) => at('middle', spot.x, spot.y));
  return [
    at('start', x + radius + space, y),
    at('end', x - radius - space, y),
    at('middle', x, y - radius - height / 2),
    at('middle', x, y + radius + height / 2),
  ];
};

const isOn = ({ x, y, width, height }: Rectangle, point: { x: number; y: number }): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/**
 * Greedy label placement: a label that would overlap a marker, label or edge in all positions is shortened or left out.
 * A position off the given lines is better than an earlier one on them. The list next to the map has all names.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  obstacles: readonly Rectangle[],
  area: Rectangle,
  lines: readonly { x: number; y: number }[] = [],
): Label[] => {
  const taken = [...obstacles];
  const isFree = ({ covers }: Label): boolean =>
    contains(area, covers) && !taken.some((other) => overlap(other, covers));
  return wishes.flatMap((wish) => {
    const fitting = candidatesOf(wish).filter(isFree);
    const short = wish.short === undefined ? [] : candidatesOf({ ...wish, text: wish.short }).filter(isFree);
    const isClear = ({ covers }: Label): boolean => !lines.some((point) => isOn(covers, point));
    const best = fitting.find(isClear) ?? fitting[0] ?? short.find(isClear) ?? short[0];
    if (!best) return [];
    taken.push(best.covers);
    return [best];
  });
};
