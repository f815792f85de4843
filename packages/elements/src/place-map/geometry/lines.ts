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
  const numbers = decodeNumbers(text);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    x += numbers[2 * at] ?? 0;
    y += numbers[2 * at + 1] ?? 0;
    return [x / steps, y / steps] as const;
  });
};

/** Decodes delta-encoded lines from scripts/outlines; `steps` is the number of steps per degree. */
export const decodeLines = (text: string, steps: number): Line[] =>
  text === '' ? [] : text.split(' ').map((line) => decodeLine(line, steps));
