import { cornersOf, doMeet, isInside, type Box, type Point } from './geometry/box.js';

/** A requested label next to a marker, in pixels. */
export interface LabelRequest extends Point {
  id: string;
  text: string;
  /** Short form, used when there is no space for the text. */
  short?: string | undefined;
  /** Radius of the marker to keep free; 0 for a label centered on its point. */
  radius: number;
  /** Alternative points for a label without a marker, the best first. */
  spots?: readonly Point[] | undefined;
  /** Font size. */
  size: number;
  /** Whether to omit the label rather than place it on a border. */
  avoidsBorders?: boolean;
}

/** A placed label. */
export interface Label extends Omit<LabelRequest, 'radius' | 'short' | 'spots' | 'avoidsBorders'> {
  anchor: 'start' | 'middle' | 'end';
  /** The bounding box of the label. */
  covers: Box;
}

/** Estimated letter width in em: the font is unknown, and most names are narrower. */
const letterWidth = 0.6;
const lineHeight = 1.25;
const space = 4;

/** Returns the estimated width of a label. */
export const labelWidth = (text: string, size: number): number => [...text].length * size * letterWidth;

const contains = (outer: Box, inner: Box): boolean => cornersOf(inner).every((corner) => isInside(outer, corner));

/**
 * Returns the space to keep free before and after a label: on the side away from its marker, and on both sides of a
 * label without one.
 */
const clearanceOf = (anchor: Label['anchor'], isFreestanding: boolean): readonly [before: number, after: number] => {
  if (anchor === 'middle') return isFreestanding ? [2 * space, 2 * space] : [space, space];
  return anchor === 'start' ? [space / 2, 2 * space] : [2 * space, space / 2];
};

/**
 * Returns the candidate positions by cartographic preference: right, left, above, below, corners; centered without a
 * marker.
 */
const candidatesOf = ({ radius, spots, short: _, avoidsBorders: __, ...request }: LabelRequest, area: Box): Label[] => {
  const { x, y, size, text } = request;
  const [width, height] = [labelWidth(text, size), size * lineHeight];
  const at = (anchor: Label['anchor'], toX: number, toY: number): Label => {
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    const [before, after] = clearanceOf(anchor, radius === 0);
    // A label without a marker keeps its distance from other lines, so that they are not read together.
    const above = radius === 0 ? height : height / 2;
    const left = toX - shift - before;
    const covers: Box = [left, toY - above, left + (before + width + after), toY + above];
    return { ...request, x: toX, y: toY, anchor, covers };
  };
  if (radius === 0) return [{ x, y }, ...(spots ?? [])].map((spot) => at('middle', spot.x, spot.y));
  const [aside, away] = [radius * 0.7 + space, radius * 0.7 + height / 2];
  const over = radius + height / 2 + 1;
  // Above and below, a label may be shifted by up to half of its width to stay inside the picture.
  const room = width / 2 + space;
  const within = Math.max(area[0] + room, Math.min(x, area[2] - room));
  return [
    at('start', x + radius + space, y),
    at('end', x - radius - space, y),
    at('middle', within, y - over),
    at('middle', within, y + over),
    at('start', x + aside, y - away),
    at('end', x - aside, y - away),
    at('start', x + aside, y + away),
    at('end', x - aside, y + away),
  ];
};

/** Whether a point lies in a box, not on its edge. */
const isOn = ([left, top, right, bottom]: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/**
 * Places labels greedily: a label that would overlap a marker, label or edge in all positions is shortened or omitted.
 * Prefers the position that covers the fewest points of the given lines; a label without a marker must not cover any.
 * The list next to the map contains all names.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  area: Box,
  lines: readonly Point[] = [],
  borders: readonly Point[] = [],
): Label[] => {
  const taken = [...obstacles];
  const isFree = ({ covers }: Label): boolean =>
    contains(area, covers) && !taken.some((other) => doMeet(other, covers));
  const clearest = (request: LabelRequest): Label | undefined =>
    candidatesOf(request, area)
      .filter(isFree)
      .map((label) => ({ label, covered: lines.filter((point) => isOn(label.covers, point)).length }))
      .filter(({ covered }) => request.radius > 0 || covered === 0)
      .filter(({ label }) => !request.avoidsBorders || !borders.some((point) => isOn(label.covers, point)))
      .sort((a, b) => a.covered - b.covered)[0]?.label;
  return requests.flatMap((request) => {
    const best =
      clearest(request) ?? (request.short === undefined ? undefined : clearest({ ...request, text: request.short }));
    if (!best) return [];
    taken.push(best.covers);
    return [best];
  });
};
