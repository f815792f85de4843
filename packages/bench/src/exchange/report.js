import { markdownTable } from '../markdown-table.js';

/** @param {number} number */
const whole = (number) => Math.round(number).toLocaleString('en');

/**
 * @typedef {object} Memory
 * @property {number} bytes of the file
 * @property {number} kept bytes of the heap that the result holds
 */

/** @param {readonly { speed: import('./measure.js').Speed, ours: Memory, bare: Memory }[]} readings */
export const formatReading = (readings) =>
  markdownTable([
    ['rows', 'rows/s', 'papaparse rows/s', 'ratio', 'heap per byte of the file', 'of papaparse'],
    ...readings.map(({ speed: { count, ours, floor, ratio }, ours: own, bare }) => [
      whole(count),
      whole(ours),
      whole(floor),
      (1 / ratio).toFixed(2),
      (own.kept / own.bytes).toFixed(1),
      (bare.kept / bare.bytes).toFixed(1),
    ]),
  ]);

/** @param {import('./measure.js').Speed} speed */
export const formatChecking = ({ count, ours, floor, ratio }) =>
  markdownTable([
    ['organizations', 'a second', 'by hand, a second', 'times as long'],
    [whole(count), whole(ours), whole(floor), ratio.toFixed(1)],
  ]);
