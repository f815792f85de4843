/** Divisible by 1 to 6 columns, so that every slice of a grid ends with a full row. */
const rowsPerSlice = 60;

/** Lists up to this length are rendered whole. */
const rowsAtOnce = 120;

/** Splits rows into slices; off-screen slices skip layout (`content-visibility`). */
export const slicesOf = <Row>(rows: readonly Row[], size = rowsPerSlice): Row[][] =>
  [...Array(Math.ceil(rows.length / size)).keys()].map((at) => rows.slice(at * size, (at + 1) * size));

/** Returns how many slices hold those before `from` plus enough rows to fill a screen. */
export const slicesThrough = (sizes: readonly number[], from: number): number => {
  let rows = 0;
  let at = from;
  for (; at < sizes.length && rows < rowsPerSlice; at++) rows += sizes[at] ?? 0;
  return at;
};

/** Returns the number of slices in the first render: all of a short list; of a long one, enough to fill a screen. */
export const slicesAtOnce = (sizes: readonly number[]): number => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total <= rowsAtOnce ? sizes.length : slicesThrough(sizes, 0);
};
