/** Digits by value; values of 32 and above mean that the number continues. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Encodes a base64 variable-length quantity: five bits per letter, lowest first; the sign is the lowest bit (zigzag).
 *
 * @param {number} value
 */
const numberText = (value) => {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += letters.charAt(32 + (rest % 32));
  return text + letters.charAt(rest);
};

/**
 * Delta-encodes a line for lines.ts of the place map. About half the size of GeoJSON, both compressed.
 *
 * @param {readonly (readonly number[])[]} line in degrees
 * @param {number} steps per degree
 */
const lineText = (line, steps) => {
  let [x, y] = [0, 0];
  let text = '';
  for (const [longitude = 0, latitude = 0] of line) {
    const [toX, toY] = [Math.round(longitude * steps), Math.round(latitude * steps)];
    if (text === '' || toX !== x || toY !== y) text += numberText(toX - x) + numberText(toY - y);
    [x, y] = [toX, toY];
  }
  return text;
};

/** @param {readonly (readonly (readonly number[])[])[]} lines @param {number} steps */
export const linesText = (lines, steps) => lines.map((line) => lineText(line, steps)).join(' ');
