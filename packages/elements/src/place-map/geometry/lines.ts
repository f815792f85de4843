/** Positions in degrees. */
export type Line = readonly (readonly [longitude: number, latitude: number])[];

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Base64 variable-length quantities: five bits per letter, lowest first, a sixth for continuation; the lowest bit is
 * the sign (zigzag).
 */
const decodeNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (const letter of text) {
    const digit = letters.indexOf(letter);
    value += (digit % 32) * place;
    place *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, place] = [0, 1];
  }
  return numbers;
};

const decodeLine = (text: string, steps: number): Line => {
  let [x, y] = [0, 0];
  const line: (readonly [number, number])[] = [];
  decodeNumbers(text).forEach((change, at) => {
    if (at % 2 === 0) x += change;
    else line.push([x / steps, (y += change) / steps]);
  });
  return line;
};

/** Decodes delta-encoded lines from scripts/outlines; `steps` is the number of steps per degree. */
export const decodeLines = (text: string, steps: number): Line[] =>
  text === '' ? [] : text.split(' ').map((line) => decodeLine(line, steps));
