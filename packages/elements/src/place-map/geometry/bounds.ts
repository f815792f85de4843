/** A bounding box in degrees; none crosses the antimeridian. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Returns the union of bounding boxes. Uses a loop, because a call cannot take 100,000 arguments. */
export const enclosingBounds = (all: readonly Bounds[]): Bounds => {
  const around = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { west, south, east, north } of all) {
    around.west = Math.min(around.west, west);
    around.south = Math.min(around.south, south);
    around.east = Math.max(around.east, east);
    around.north = Math.max(around.north, north);
  }
  return around;
};

/** Whether a position lies in a bounding box. */
export const isWithin = (
  { west, south, east, north }: Bounds,
  { latitude, longitude }: { latitude: number; longitude: number },
): boolean => latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Whether two bounding boxes overlap. */
export const doMeet = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/** Returns a bounding box extended by a margin in degrees. */
export const widened = ({ west, south, east, north }: Bounds, by: number): Bounds => ({
  west: west - by,
  south: south - by,
  east: east + by,
  north: north + by,
});
