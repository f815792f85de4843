/** Returns whether the module in this column and row is dark. */
export type Squares = (column: number, row: number) => boolean;

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/**
 * Whether a module belongs to a function pattern without data: finder patterns with format information, timing
 * patterns, the alignment pattern.
 */
const isFunction = (size: number, column: number, row: number): boolean => {
  const isFinder = (row < 9 && (column < 9 || column >= size - 8)) || (column < 9 && row >= size - 8);
  const isTiming = row === 6 || column === 6;
  const at = size - 7;
  const isAlignment = size > 21 && Math.abs(column - at) <= 2 && Math.abs(row - at) <= 2;
  return isFinder || isTiming || isAlignment;
};

/** Returns the data mask number: three format bits, XORed with a fixed mask. */
const maskOf = (isDark: Squares): number => {
  const bits = [2, 3, 4].map((column) => Number(isDark(column, 8)));
  return bits.reduce((number, bit) => number * 2 + bit, 0) ^ 0b101;
};

/**
 * Yields the modules in reading order: column pairs from the right, alternately upwards and downwards, without the
 * timing column.
 */
function* squaresInOrder(size: number): Generator<[column: number, row: number]> {
  let isUpwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUpwards ? size - 1 - step : step;
      yield [right, row];
      yield [right - 1, row];
    }
    isUpwards = !isUpwards;
  }
}

/** Returns a function that reads bits in the order of the standard, without error correction. */
const bitReader = (isDark: Squares, size: number): ((count: number) => number) => {
  const isMasked = masks[maskOf(isDark)];
  const bits = [...squaresInOrder(size)]
    .filter(([column, row]) => !isFunction(size, column, row))
    .map(([column, row]) => isDark(column, row) !== isMasked?.(row, column));
  let at = 0;
  return (count) => {
    const taken = bits.slice(at, at + count);
    at += count;
    return taken.reduce((number, bit) => number * 2 + Number(bit), 0);
  };
};

const extendedChannel = 7;
const bytes = 4;
const utf8 = 26;

/**
 * Reads a QR code of version 1 or 2 (a single block) in byte mode, UTF-8. Independent of the library that draws it,
 * following ISO/IEC 18004.
 */
export const readQrCode = (isDark: Squares, size: number): string => {
  if (size > 25) throw new RangeError(`A code of ${size} squares is too large to be read here.`);
  const read = bitReader(isDark, size);
  let mode = read(4);
  if (mode === extendedChannel) {
    if (read(8) !== utf8) throw new RangeError('The code is in another encoding than UTF-8.');
    mode = read(4);
  }
  if (mode !== bytes) throw new RangeError(`The code does not hold bytes, but mode ${mode}.`);
  const length = read(8);
  return new TextDecoder().decode(Uint8Array.from({ length }, () => read(8)));
};
