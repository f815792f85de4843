import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Four bits for a pixel, which choose one of sixteen colors. */
const depth = 4;
const withPalette = 3;

/** @param {string} type @param {Buffer} data */
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** @param {number} width @param {number} height */
const header = (width, height) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = depth;
  data[9] = withPalette;
  return data;
};

/** Two pixels in a byte; each row begins with the number of its filter, here none. */
const rowsOf = (/** @type {Uint8Array} */ indexes, /** @type {number} */ width) => {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc((indexes.length / width) * stride);
  for (const [at, index] of indexes.entries()) {
    const x = at % width;
    const byte = Math.floor(at / width) * stride + 1 + (x >> 1);
    rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? index << 4 : index);
  }
  return rows;
};

/**
 * Writes a picture of at most sixteen colors.
 *
 * @param {{ width: number, height: number, palette: readonly (readonly number[])[], indexes: Uint8Array }} picture
 */
export const writePng = ({ width, height, palette, indexes }) =>
  Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rowsOf(indexes, width), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
