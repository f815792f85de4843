/** A requested label next to a marker, in pixels. */
export interface LabelRequest {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Short form, used when there is no space for the text. */
  short?: string | undefined;
  /** Radius of the marker to keep free; 0 for a label centered on its point. */
  radius: number;
  /** Alternative points for a label without a marker, the best first. */
  spots?: readonly { x: number; y: number }[] | undefined;
  /** Font size. */
  size: number;
  /** Whether to omit the label rather than place it on a border. */
  avoidsBorders?: boolean;
}

/** A placed label. */
export interface Label extends Omit<LabelRequest, 'radius' | 'short' | 'spots' | 'avoidsBorders'> {
  anchor: 'start' | 'middle' | 'end';
  /** The bounding box of the label. */
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

/** Returns the estimated width of a label. */
export const labelWidth = (text: string, size: number): number => [...text].length * size * letterWidth;

/** Whether two boxes overlap. */
export const doOverlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

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
const candidatesOf = (
  { radius, spots, short: _, avoidsBorders: __, ...request }: LabelRequest,
  area: Rectangle,
): Label[] => {
  const { x, y, size, text } = request;
  const [width, height] = [labelWidth(text, size), size * lineHeight];
  const at = (anchor: Label['anchor'], toX: number, toY: number): Label => {
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    const [before, after] = clearanceOf(anchor, radius === 0);
    // A label without a marker keeps its distance from other lines, so that they are not read together.
    const above = radius === 0 ? height : height / 2;
    const covers = { x: toX - shift - before, y: toY - above, width: before + width + after, height: 2 * above };
    return { ...request, x: toX, y: toY, anchor, covers };
  };
  if (radius === 0) return [{ x, y }, ...(spots ?? [])].map((spot) => at('middle', spot.x, spot.y));
  const [aside, away] = [radius * 0.7 + space, radius * 0.7 + height / 2];
  const over = radius + height / 2 + 1;
  // Above and below, a label may be shifted by up to half of its width to stay inside the picture.
  const room = width / 2 + space;
  const within = Math.max(area.x + room, Math.min(x, area.x + area.width - room));
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

/** Whether a point lies in a box. */
const isOn = ({ x, y, width, height }: Rectangle, point: { x: number; y: number }): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/**
 * Places labels greedily: a label that would overlap a marker, label or edge in all positions is shortened or omitted.
 * Prefers the position that covers the fewest points of the given lines; a label without a marker must not cover any.
 * The list next to the map contains all names.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  obstacles: readonly Rectangle[],
  area: Rectangle,
  lines: readonly { x: number; y: number }[] = [],
  borders: readonly { x: number; y: number }[] = [],
): Label[] => {
  const taken = [...obstacles];
  const isFree = ({ covers }: Label): boolean =>
    contains(area, covers) && !taken.some((other) => doOverlap(other, covers));
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
