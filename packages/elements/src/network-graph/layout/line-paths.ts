/** A node with its size. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A box with the position of its center. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** Horizontal direction: -1 to the left, 1 to the right. */
export type Direction = -1 | 1;

/** Returns the x coordinate of a side of a box. */
export const sideOf = ({ x, width }: PlacedBox, side: Direction): number => x + (side * width) / 2;

/** Which ends of a line have arrowheads. */
export interface Arrows {
  readonly start: boolean;
  readonly end: boolean;
}

/** An end of a line, which starts there horizontally in the direction `out`. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
  readonly out: Direction;
}

/** SVG paths of a line; `target` is the area for pointers. */
export interface LinePaths {
  readonly stroke: string;
  readonly arrowheads: string;
  readonly target: string;
}

/** Length and half width of an arrowhead. */
const arrow = { length: 9, half: 4 };

const round = (value: number): number => Math.round(value * 10) / 10;

const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

const arrowAt = ({ x, y, out }: LineEnd): string => {
  const back = x + out * arrow.length;
  return `M${at(x, y)}L${at(back, y - arrow.half)}L${at(back, y + arrow.half)}Z`;
};

/** Returns the end of the stroke, which is covered by the arrowhead, so that its tip stays sharp. */
const shortened = (end: LineEnd, hasArrow: boolean): LineEnd =>
  hasArrow ? { ...end, x: end.x + end.out * (arrow.length - 1) } : end;

/** Returns a curve with horizontal ends; `reach` is the distance of its control points. */
const curve = (from: LineEnd, to: LineEnd, reach: number): string =>
  `C${at(from.x + from.out * reach, from.y)} ${at(to.x + to.out * reach, to.y)} ${at(to.x, to.y)}`;

/** Returns the paths of a line between two ends, drawn by `draw`; the stroke ends below the arrowheads. */
export const linePaths = (
  from: LineEnd,
  to: LineEnd,
  arrows: Arrows,
  draw: (from: LineEnd, to: LineEnd) => string,
): LinePaths => {
  const [start, end] = [shortened(from, arrows.start), shortened(to, arrows.end)];
  return {
    stroke: `M${at(start.x, start.y)}${draw(start, end)}`,
    arrowheads: (arrows.start ? arrowAt(from) : '') + (arrows.end ? arrowAt(to) : ''),
    target: `M${at(from.x, from.y)}${draw(from, to)}`,
  };
};

/** Returns a curve between two sides that face each other. */
export const sCurve = (from: LineEnd, to: LineEnd): string => curve(from, to, Math.abs(to.x - from.x) / 2);

/** Returns a function that draws a curve between two boxes of a column, around those in between. */
export const arc =
  (reach: number) =>
  (from: LineEnd, to: LineEnd): string =>
    curve(from, to, reach);

/**
 * Returns the distances of control points for the arcs next to a column, the shortest first; arcs extend to three
 * quarters of the distance.
 */
export const arcReaches = (count: number): number[] =>
  [...Array(count).keys()].map((at) => 34 + Math.min(at, maxSeparateArcs) * 11);

/** Maximum number of arcs with separate distances; further ones overlap. */
const maxSeparateArcs = 4;

/** Returns a function that draws a curve between two columns, past the root box at the height `y`. */
export const detour =
  (left: number, right: number, y: number) =>
  (from: LineEnd, to: LineEnd): string => {
    const [near, far] = from.out > 0 ? [left, right] : [right, left];
    const toward = { x: near, y, out: -from.out as Direction };
    return `${sCurve(from, toward)}H${round(far)}${sCurve({ x: far, y, out: from.out }, to)}`;
  };
