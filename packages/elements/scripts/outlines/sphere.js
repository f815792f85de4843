/** Mean radius of the earth, in kilometers. */
const earthRadius = 6371;

/** Square kilometers in a steradian. */
export const squareKilometers = earthRadius ** 2;

const radians = Math.PI / 180;

/** @typedef {[longitude: number, latitude: number]} Position in degrees */
/** @typedef {Position[]} Ring its last position is its first */

/**
 * Returns the area of a ring in square kilometers, with an error of less than 1 % up to the size of a country. Positive
 * if the ring runs clockwise.
 *
 * @param {readonly (readonly number[])[]} ring
 */
export const ringArea = (ring) => {
  let sum = 0;
  for (const [at, [longitude = 0, latitude = 0]] of ring.entries()) {
    const [nextLongitude = 0, nextLatitude = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += (nextLongitude - longitude) * (Math.sin(latitude * radians) + Math.sin(nextLatitude * radians));
  }
  return (sum * radians * squareKilometers) / 2;
};

/** @typedef {readonly [west: number, south: number, east: number, north: number]} Bounds in degrees */

/** @param {readonly (readonly number[])[]} positions @returns {Bounds} */
export const boundsOf = (positions) => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  return [west, south, east, north];
};

/** Whether two bounds overlap. @param {Bounds} a @param {Bounds} b */
export const doMeet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Returns the kilometers between two bounds, 0 if they touch.
 *
 * @param {Bounds} a
 * @param {Bounds} b
 */
export const distanceBetween = (a, b) => {
  const degree = earthRadius * radians;
  const across = Math.max(0, a[0] - b[2], b[0] - a[2]) * Math.cos(((a[1] + a[3] + b[1] + b[3]) / 4) * radians);
  return degree * Math.hypot(across, Math.max(0, a[1] - b[3], b[1] - a[3]));
};

/**
 * Returns the larger of the two extents in kilometers: from west to east or from south to north. @param {Bounds} bounds
 */
export const extentOf = ([west, south, east, north]) =>
  Math.max((east - west) * Math.cos(((south + north) / 2) * radians), north - south) * earthRadius * radians;
