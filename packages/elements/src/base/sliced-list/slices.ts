/** Divisible by every number of columns up to six, so that no row of a grid is broken at the end of a slice. */
const rowsPerSlice = 60;

/** Lists of up to so many slices are rendered whole. */
export const slicesAtOnce = 2;

/** Rows in the pieces in which they are rendered; each is skipped by layout while it is out of sight. */
export const slicesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerSlice) }, (_, at) =>
    rows.slice(at * rowsPerSlice, (at + 1) * rowsPerSlice),
  );
