import type { FaultText } from '../../model/issues/fault-words.js';
import { exchangeFault } from './exchange-fault.js';
import { findPosition, type Position } from './find-position.js';

/** Which of the two numbers a format has first. */
export type PositionOrder = 'longitude-first' | 'latitude-first';

type Pair = readonly [latitude: number, longitude: number];

/** Returns a position as a format writes it: as numbers of GeoJSON, or as GEO of a calendar. */
export const formatPosition = ([latitude, longitude]: Pair, order: PositionOrder): string =>
  order === 'longitude-first' ? `[${longitude}, ${latitude}]` : `${latitude};${longitude}`;

const isBetween = (value: number, min: number, max: number): boolean => value >= min && value <= max;

/** Whether these are coordinates of the Dutch national grid, in metres: y is always greater than x. */
const isDutchGrid = ([a, b]: Pair): boolean => {
  const [x, y] = [Math.min(a, b), Math.max(a, b)];
  return isBetween(x, 0, 300_000) && isBetween(y, 300_000, 625_000);
};

/** Describes why two values are not a position in degrees: metres of a grid, or in the wrong order. */
export const positionFault = (latitude: unknown, longitude: unknown, order: PositionOrder): FaultText => {
  const remedy = order === 'longitude-first' ? 'give-position' : 'give-latitude-first';
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return exchangeFault('no-position', remedy);
  const pair: Pair = [latitude as number, longitude as number];
  if (isDutchGrid(pair)) return exchangeFault('in-dutch-grid', 'export-in-degrees');
  const [a, b] = pair.map(Math.abs);
  if (Math.max(a ?? 0, b ?? 0) > 1000) return exchangeFault('in-metres', 'export-in-degrees');
  return findPosition(longitude, latitude)
    ? exchangeFault('swapped-position', 'did-you-mean', { near: formatPosition([pair[1], pair[0]], order) })
    : exchangeFault('no-position', remedy);
};

/** Whether a position lies in Europe, with the Azores and the Ural. */
export const isInEurope = ({ latitude, longitude }: Position): boolean =>
  isBetween(latitude, 34, 72) && isBetween(longitude, -32, 60);

/** Whether positions would all lie in Europe with latitude and longitude swapped, and none of them does as it is. */
export const lookSwapped = (positions: readonly Position[]): boolean =>
  positions.length > 0 &&
  positions.every(
    (position) => !isInEurope(position) && isInEurope({ latitude: position.longitude, longitude: position.latitude }),
  );
