import type { Box, Point } from './box.js';

/** A WGS 84 position in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A conformal conic projection (Lambert) on a sphere, in degrees. */
export interface Projection {
  /** Central meridian. */
  meridian: number;
  /** Latitude of origin. */
  latitude: number;
  /** Standard parallels, where the scale is true. */
  parallels: readonly [south: number, north: number];
}

/** Mean radius of the earth in kilometers, which makes the kilometer the unit of the projection. */
const earthRadius = 6371;

const radians = Math.PI / 180;

const { cos, log, sin, sign, tan, PI } = Math;

/** The isometric term of the conic formula; clamped near the pole, where it is infinite. */
const stretch = (latitude: number): number => tan(PI / 4 + (Math.max(latitude, -89.9) * radians) / 2);

/** Minimum distance of the standard parallels in degrees: equal ones would divide by zero. */
const minDistance = 0.1;

/** Returns a projection centered on an area, with its standard parallels chosen for low distortion. */
export const projectionFor = ([west, south, east, north]: Box): Projection => {
  const latitude = (south + north) / 2;
  const half = Math.max((north - south) / 3, minDistance);
  return { meridian: (west + east) / 2, latitude, parallels: [latitude - half, latitude + half] };
};

/**
 * Returns the projection function: Lambert conformal conic on a sphere, Snyder, "Map Projections: A Working Manual"
 * (1987), equations 15-1 to 15-4. A test compares it with d3-geo, which would be too large to ship for this.
 */
export const projector = ({ meridian, latitude: origin, parallels: [south, north] }: Projection) => {
  const cone = log(cos(south * radians) / cos(north * radians)) / log(stretch(north) / stretch(south));
  const reach = (earthRadius * cos(south * radians) * stretch(south) ** cone) / cone;
  const radius = (at: number): number => reach / stretch(at) ** cone;
  const top = radius(origin);
  return ({ latitude, longitude }: Coordinates): Point => {
    const turn = longitude - meridian;
    const angle = cone * (Math.abs(turn) > 180 ? turn - 360 * sign(turn) : turn) * radians;
    const distance = radius(latitude);
    return { x: distance * sin(angle), y: distance * cos(angle) - top };
  };
};
