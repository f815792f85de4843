import type { FaultText } from '../../model/issues/fault-words.js';
import type { Issue } from '../../model/issues/issue.js';
import { exchangeFault, type Report } from './report.js';

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

/** Which of the two numbers a format has first. */
type PositionOrder = 'longitude-first' | 'latitude-first';

type Pair = readonly [latitude: number, longitude: number];

/** Returns a position as a format writes it: as numbers of GeoJSON, or as GEO of a calendar. */
const formatPosition = ([latitude, longitude]: Pair, order: PositionOrder): string =>
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
const isInEurope = ({ latitude, longitude }: Position): boolean =>
  isBetween(latitude, 34, 72) && isBetween(longitude, -32, 60);

/** Whether positions would all lie in Europe with latitude and longitude swapped, and none of them does as it is. */
const lookSwapped = (positions: readonly Position[]): boolean =>
  positions.length > 0 &&
  positions.every(
    (position) => !isInEurope(position) && isInEurope({ latitude: position.longitude, longitude: position.latitude }),
  );

/** A position with its path in issues. */
export interface LocatedPosition {
  readonly position: Position;
  readonly path: Issue['path'];
}

/** The size of the cells in which positions are counted, in degrees. Neighbors are in the same or an adjacent cell. */
const cellSize = 3;

/** Both numbers must differ by more than the neighborhood, or a position is near itself with them swapped. */
const minDifference = 3 * cellSize;

const cellOf = ({ latitude, longitude }: Position): [number, number] => [
  Math.floor(latitude / cellSize),
  Math.floor(longitude / cellSize),
];

const swapped = ({ latitude, longitude }: Position): Position => ({ latitude: longitude, longitude: latitude });

/** Returns a function that counts the positions near a position. */
const neighborCounter = (positions: readonly Position[]): ((position: Position) => number) => {
  const counts = new Map<string, number>();
  for (const cell of positions.map(cellOf)) counts.set(cell.join(), (counts.get(cell.join()) ?? 0) + 1);
  return (position) => {
    const [row, column] = cellOf(position);
    const steps = [-1, 0, 1];
    const cells = steps.flatMap((down) => steps.map((right) => `${row + down},${column + right}`));
    return cells.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0);
  };
};

/** Returns the positions that with latitude and longitude swapped would be among more of the others than as they are. */
const swappedAmong = (located: readonly LocatedPosition[]): LocatedPosition[] => {
  const countNear = neighborCounter(located.map(({ position }) => position));
  return located.filter(({ position }) => {
    const other = swapped(position);
    if (Math.abs(position.latitude - position.longitude) < minDifference) return false;
    if (isInEurope(position) && !isInEurope(other)) return false;
    return countNear(other) > countNear(position) - 1;
  });
};

/** Whether a program wrote zeros for a position that it does not know. The point is in the sea. */
export const isUnknown = ({ latitude, longitude }: Position): boolean => latitude === 0 && longitude === 0;

/**
 * Reports positions with latitude and longitude swapped: the first one if those of all features are, or else each one
 * that is far from the others and would be among them. Reports 0, 0, which stands for an unknown position.
 */
export const reportDoubtful = (located: readonly LocatedPosition[], report: Report): void => {
  const known = located.filter(({ position }) => !isUnknown(position));
  for (const { position, path } of located) {
    if (isUnknown(position)) {
      const value = formatPosition([0, 0], 'longitude-first');
      report.notice(path, { value, ...exchangeFault('zero-position', 'give-or-leave-out') });
    }
  }
  const areAll = lookSwapped(known.map(({ position }) => position));
  for (const { position, path } of areAll ? known.slice(0, 1) : swappedAmong(known)) {
    const { latitude, longitude } = position;
    const near = formatPosition([longitude, latitude], 'longitude-first');
    const value = formatPosition([latitude, longitude], 'longitude-first');
    const fault = exchangeFault(areAll ? 'looks-swapped' : 'far-from-others', 'swap-positions', { near });
    report.notice(path, { value, ...fault });
  }
};
