/** By value; those from 32 on say that more of the number follows. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A whole number, five bits a letter, the lowest first; the sign goes into the lowest bit. @param {number} value */
const numberText = (value) => {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += letters.charAt(32 + (rest % 32));
  return text + letters.charAt(rest);
};

/**
 * A line as text that lines.ts of the place map reads: steps from point to point, the first from 0, 0. About half of what GeoJSON takes when
 * both are compressed.
 *
 * @param {readonly (readonly number[])[]} line in degrees
 * @param {number} steps in a degree
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
