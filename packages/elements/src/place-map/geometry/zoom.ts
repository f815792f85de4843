import { enclosingBox, isInside, type Box, type Point } from './box.js';
import { clusterPlaces, findClusterOf, type MapPlace } from './clusters.js';

/** Zoom state: each level halves the visible width and height around a center. */
export interface Zoom extends Point {
  level: number;
}

/** The extent of a map: the whole map, and the part visible initially. */
export interface Extent {
  box: Box;
  home: Box;
}

/** Minimum visible width in kilometers; coordinates of towns are not much more precise. */
const minWidth = 12;

const limit = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Returns the highest zoom level. */
export const deepestLevel = ({ box: [left, , right] }: Extent): number =>
  Math.max(1, Math.log2((right - left) / minWidth));

const levelOf = ({ box }: Extent, [left, top, right, bottom]: Box, margin: number): number =>
  Math.log2(Math.min((box[2] - box[0]) / ((right - left) * margin), (box[3] - box[1]) / ((bottom - top) * margin)));

/** Returns the zoom that shows all places and areas. */
export const homeZoom = (extent: Extent): Zoom => {
  const [left, top, right, bottom] = extent.home;
  return { level: Math.max(0, levelOf(extent, extent.home, 1)), x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** Returns the visible part of a map, clamped to the map. */
export const windowOf = ([left, top, right, bottom]: Box, { level, x, y }: Zoom): Box => {
  const halfWidth = (right - left) / 2 ** (level + 1);
  const halfHeight = (bottom - top) / 2 ** (level + 1);
  const centerX = limit(x, left + halfWidth, right - halfWidth);
  const centerY = limit(y, top + halfHeight, bottom - halfHeight);
  return [centerX - halfWidth, centerY - halfHeight, centerX + halfWidth, centerY + halfHeight];
};

/** Zooms by a number of levels around a point. */
export const zoomBy = (extent: Extent, step: number, { level }: Zoom, { x, y }: Point): Zoom => ({
  level: limit(level + step, 0, deepestLevel(extent)),
  x,
  y,
});

/** Zooms in until the points fill the window, with a margin; at least one level. */
export const zoomToFit = (extent: Extent, now: Zoom, points: readonly Point[]): Zoom => {
  const box = enclosingBox(points);
  const margin = 1.5;
  const deepest = deepestLevel(extent);
  const level = Math.min(limit(levelOf(extent, box, margin), now.level + 1, deepest), deepest);
  return { level, x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2 };
};

/**
 * Zooms in until a place is visible and not clustered; unchanged if it already is. `distance` is the cluster distance
 * at level 0, in kilometers.
 */
export const zoomToPlace = (
  extent: Extent,
  now: Zoom,
  places: readonly MapPlace[],
  wanted: MapPlace,
  distance: number,
): Zoom => {
  const deepest = deepestLevel(extent);
  const isAlone = (level: number): boolean =>
    findClusterOf(clusterPlaces(places, distance / 2 ** level), wanted.id)?.places.length === 1;
  let { level } = now;
  while (level < deepest && !isAlone(level)) level = Math.min(level + 1, deepest);
  const isShown = level === now.level && isInside(windowOf(extent.box, now), wanted);
  return isShown ? now : { level, x: wanted.x, y: wanted.y };
};
