/** A position in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const isWithin = (value: unknown, maxValue: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= maxValue;

/** Returns a position on earth, or `undefined` if the values are invalid. */
export const findPosition = (latitude: unknown, longitude: unknown): Position | undefined =>
  isWithin(latitude, 90) && isWithin(longitude, 180) ? { latitude, longitude } : undefined;
