/** Divisible by every number of columns up to six, so that no row of a grid is broken at the end of a slice. */
const rowsPerSlice = 60;

/** Lists of up to so many rows are rendered whole. */
const rowsAtOnce = 120;

/** Rows in the pieces in which they are rendered; each is skipped by layout while it is out of sight. */
export const slicesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerSlice) }, (_, at) =>
    rows.slice(at * rowsPerSlice, (at + 1) * rowsPerSlice),
  );

/** How many slices of these sizes are rendered at once: all of a short list; of a long one, enough for a screen. */
export const slicesAtOnce = (sizes: readonly number[]): number => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= rowsAtOnce) return sizes.length;
  let rows = 0;
  return sizes.findIndex((size) => (rows += size) >= rowsPerSlice) + 1;
};
