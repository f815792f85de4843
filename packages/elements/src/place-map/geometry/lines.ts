/** Positions in degrees. */
export type Line = readonly (readonly [longitude: number, latitude: number])[];

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Numbers of five bits a letter, the lowest first; from 32 on, more of the number follows. The lowest bit is its sign. */
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

/** Lines as scripts/outlines writes them: steps from point to point, from 0, 0. `steps` is how many are in a degree. */
export const decodeLines = (text: string, steps: number): Line[] =>
  text === '' ? [] : text.split(' ').map((line) => decodeLine(line, steps));
