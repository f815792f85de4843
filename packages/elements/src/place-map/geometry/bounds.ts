/** In degrees; none of them crosses the date line. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The bounds that hold all of some others. */
export const boundsAround = (all: readonly Bounds[]): Bounds => ({
  west: Math.min(...all.map(({ west }) => west)),
  south: Math.min(...all.map(({ south }) => south)),
  east: Math.max(...all.map(({ east }) => east)),
  north: Math.max(...all.map(({ north }) => north)),
});
