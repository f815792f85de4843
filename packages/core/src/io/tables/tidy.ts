import { withoutGuard } from '../csv/csv.js';

/** Most cells are: nothing to guard, and single spaces between words. */
const isTidy = /^(?:[^\s'](?:\S| (?=\S))*)?$/;

/** Text of a cell, in one line and without the mark that guards formulas. */
export const tidy = (cell: string): string =>
  isTidy.test(cell) ? cell : withoutGuard(cell).replace(/\s+/g, ' ').trim();
