import type { SheetProjection } from './sheet-outlines.js';

/** In kilometers from the origin of a sheet's projection, x to the right, y down. */
export interface Point {
  x: number;
  y: number;
}

/** WGS 84, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth, so that a unit is a kilometer. */
const earthRadius = 6371;

const radians = Math.PI / 180;

const { cos, log, sin, sign, tan, PI } = Math;

/** Grows from the equator to the pole; the cone is unrolled along it. */
const stretch = (latitude: number): number => tan(PI / 4 + (Math.max(latitude, -89.9) * radians) / 2);

/**
 * The conformal conic projection (Lambert) by which the outlines were drawn: Snyder, "Map Projections: A Working
 * Manual" (1987), equations 15-1 to 15-4, on a sphere. A test compares it with d3-geo, which is not shipped for it.
 */
export const project = (
  { latitude, longitude }: Coordinates,
  { meridian, latitude: origin, parallels: [south, north] }: SheetProjection,
): Point => {
  const cone = log(cos(south * radians) / cos(north * radians)) / log(stretch(north) / stretch(south));
  const reach = (earthRadius * cos(south * radians) * stretch(south) ** cone) / cone;
  const radius = (at: number): number => reach / stretch(at) ** cone;
  const turn = longitude - meridian;
  const angle = cone * (Math.abs(turn) > 180 ? turn - 360 * sign(turn) : turn) * radians;
  return { x: radius(latitude) * sin(angle), y: radius(latitude) * cos(angle) - radius(origin) };
};
