/** @typedef {readonly [red: number, green: number, blue: number]} Color */

/** As many as four bits can choose from. */
const most = 16;

/** Colors that differ by less look the same; more of them would leave none for the edges of letters. */
const near = 14;

/** @param {Color} a @param {Color} b */
const distance = (a, b) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

/** @param {Color} color @param {readonly Color[]} palette */
const nearest = (color, palette) => {
  const distances = palette.map((other) => distance(color, other));
  return distances.indexOf(Math.min(...distances));
};

/** The most frequent colors, but none that looks like one that is chosen already. */
const choose = (/** @type {readonly Color[]} */ byFrequency) => {
  /** @type {Color[]} */
  const palette = [];
  for (const color of byFrequency) {
    if (palette.length === most) break;
    if (palette.every((other) => distance(color, other) >= near)) palette.push(color);
  }
  return palette;
};

/** @param {number} key @returns {Color} */
const colorOf = (key) => [key >> 16, (key >> 8) & 255, key & 255];

/**
 * A picture in its sixteen most frequent colors: plain surfaces keep theirs, the soft edges of letters get fewer steps.
 *
 * @param {import('./read-png.js').Picture} picture
 */
export const reduceColors = ({ width, height, pixels }) => {
  const keys = Array.from({ length: width * height }, (_, at) => pixels.readUInt32BE(at * 4) >>> 8);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => colorOf(key));
  const palette = choose(byFrequency);
  const indexOf = new Map([...counts.keys()].map((key) => [key, nearest(colorOf(key), palette)]));
  return { width, height, palette, indexes: Uint8Array.from(keys, (key) => indexOf.get(key) ?? 0) };
};
