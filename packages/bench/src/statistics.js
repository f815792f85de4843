/**
 * Returns the value below which the given share of the values lies, interpolated between two values if necessary.
 *
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export const percentile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
};

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * Rotates the list by one more item each round, so that no candidate always goes first.
 *
 * @template T @param {readonly T[]} list @param {number} round
 */
export const rotated = (list, round) => {
  const at = round % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};
