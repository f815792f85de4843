import { clusterPlaces, findClusterOf, type MapPlace } from './clusters.js';
import type { Box, Point } from './project.js';

/** Zoom state: each level halves the visible width and height around a center. */
export interface Zoom extends Point {
  level: number;
}

/** About ten kilometers across; coordinates of towns are not more precise. */
export const deepestLevel = 5;

const limit = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The whole frame. */
export const wholeFrame = ([left, top, right, bottom]: Box): Zoom => ({
  level: 0,
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The visible part of a frame, clamped to the frame. */
export const windowOf = ([left, top, right, bottom]: Box, { level, x, y }: Zoom): Box => {
  const halfWidth = (right - left) / 2 ** (level + 1);
  const halfHeight = (bottom - top) / 2 ** (level + 1);
  const centerX = limit(x, left + halfWidth, right - halfWidth);
  const centerY = limit(y, top + halfHeight, bottom - halfHeight);
  return [centerX - halfWidth, centerY - halfHeight, centerX + halfWidth, centerY + halfHeight];
};

/** Does a point lie in a box? */
export const isInside = ([left, top, right, bottom]: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The box around some points. */
export const boxAround = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Zooms by a number of levels around a point. */
export const zoomBy = (step: number, { level }: Zoom, { x, y }: Point): Zoom => ({
  level: limit(level + step, 0, deepestLevel),
  x,
  y,
});

/** Zooms in until the points fill the window, with a margin; at least one level. */
export const zoomToFit = (frame: Box, now: Zoom, points: readonly Point[]): Zoom => {
  const [left, top, right, bottom] = boxAround(points);
  const margin = 1.5;
  const times = Math.min(
    (frame[2] - frame[0]) / ((right - left) * margin),
    (frame[3] - frame[1]) / ((bottom - top) * margin),
  );
  const level = limit(Math.floor(Math.log2(times)), now.level + 1, deepestLevel);
  return { level: Math.min(level, deepestLevel), x: (left + right) / 2, y: (top + bottom) / 2 };
};

/**
 * Zooms in until a place is visible and not clustered; unchanged if it already is. `distance` is the cluster distance
 * at level 0, in kilometers.
 */
export const zoomToPlace = (
  frame: Box,
  now: Zoom,
  places: readonly MapPlace[],
  wanted: MapPlace,
  distance: number,
): Zoom => {
  const isAlone = (level: number): boolean =>
    findClusterOf(clusterPlaces(places, distance / 2 ** level), wanted.id)?.places.length === 1;
  let { level } = now;
  while (level < deepestLevel && !isAlone(level)) level += 1;
  const isShown = level === now.level && isInside(windowOf(frame, now), wanted);
  return isShown ? now : { level, x: wanted.x, y: wanted.y };
};
