/** A name that would like to stand beside a marker, in pixels. */
export interface LabelWish {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Of what it must not cover, around its point. 0 where the name stands on the point itself. */
  radius: number;
  /** Height of the letters. */
  size: number;
}

/** A name with its place. */
export interface Label extends Omit<LabelWish, 'radius'> {
  anchor: 'start' | 'middle' | 'end';
  /** The room that it takes. */
  covers: Rectangle;
}

/** In which names must not overlap. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Widths of letters are not known here: an average that most names stay below. */
const letterWidth = 0.6;
const lineHeight = 1.25;
const space = 4;

/** How wide a name comes out, about. */
export const labelWidth = (text: string, size: number): number => [...text].length * size * letterWidth;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Right, left, above, below, in the order in which readers expect them; on the point where nothing stands there. */
const candidatesOf = ({ radius, ...wish }: LabelWish): Label[] => {
  const { x, y, size, text } = wish;
  const [width, height] = [labelWidth(text, size), size * lineHeight];
  const at = (anchor: Label['anchor'], toX: number, toY: number): Label => {
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    const covers = { x: toX - shift - space / 2, y: toY - height / 2, width: width + space, height };
    return { ...wish, x: toX, y: toY, anchor, covers };
  };
  if (radius === 0) return [at('middle', x, y)];
  return [
    at('start', x + radius + space, y),
    at('end', x - radius - space, y),
    at('middle', x, y - radius - height / 2),
    at('middle', x, y + radius + height / 2),
  ];
};

/**
 * Places names so that none covers a marker, another name or the edge; those that come first are served first, and
 * those for which there is no room are left out. The list beside the map has them all.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  obstacles: readonly Rectangle[],
  area: Rectangle,
): Label[] => {
  const taken = [...obstacles];
  return wishes.flatMap((wish) => {
    const fitting = candidatesOf(wish).find(
      ({ covers }) => contains(area, covers) && !taken.some((other) => overlap(other, covers)),
    );
    if (!fitting) return [];
    taken.push(fitting.covers);
    return [fitting];
  });
};
