import { inflateSync } from 'node:zlib';

/**
 * Colors as red, green, blue, opacity from 0 to 255, row by row.
 *
 * @typedef {{ width: number, height: number, pixels: Buffer }} Picture
 */

const signatureLength = 8;

/** What browsers write: eight bits for each of red, green, blue and opacity, not interlaced. */
const depth = 8;
const colorAndOpacity = 6;
const channels = 4;

/** @param {Buffer} png @returns {{ type: string, data: Buffer }[]} */
const chunksOf = (png) => {
  const chunks = [];
  for (let at = signatureLength; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

/** The predictor of Paeth: whichever neighbor is nearest to left + above - corner. */
const paeth = (/** @type {number} */ left, /** @type {number} */ above, /** @type {number} */ corner) => {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** How each filter of PNG guesses a byte from those to the left, above, and left of the one above. */
const guesses = /** @type {const} */ ([
  () => 0,
  (/** @type {number} */ left) => left,
  (/** @type {number} */ _left, /** @type {number} */ above) => above,
  (/** @type {number} */ left, /** @type {number} */ above) => (left + above) >> 1,
  paeth,
]);

/** @param {Buffer} filtered @param {number} stride bytes in a row */
const unfilter = (filtered, stride) => {
  const pixels = Buffer.alloc((filtered.length / (stride + 1)) * stride);
  const byte = (/** @type {number} */ row, /** @type {number} */ column) =>
    row < 0 || column < 0 ? 0 : (pixels[row * stride + column] ?? 0);
  for (let row = 0; row * stride < pixels.length; row += 1) {
    const from = row * (stride + 1);
    const guess = guesses[filtered[from] ?? 0] ?? guesses[0];
    for (let column = 0; column < stride; column += 1) {
      const left = byte(row, column - channels);
      const value = guess(left, byte(row - 1, column), byte(row - 1, column - channels));
      pixels[row * stride + column] = (filtered[from + 1 + column] ?? 0) + value;
    }
  }
  return pixels;
};

/**
 * Reads a picture as browsers write it. `undefined` where it has another form, such as the one with a palette.
 *
 * @param {Buffer} png
 * @returns {Picture | undefined}
 */
export const readPng = (png) => {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[8] !== depth || header[9] !== colorAndOpacity || header[12] !== 0) return undefined;
  const width = header.readUInt32BE(0);
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  return { width, height: header.readUInt32BE(4), pixels: unfilter(inflateSync(data), width * channels) };
};
