/** Where something is, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;

/** A position on earth; undefined for what is none. */
export const findPosition = (latitude: unknown, longitude: unknown): Position | undefined =>
  isWithin(latitude, 90) && isWithin(longitude, 180) ? { latitude, longitude } : undefined;
