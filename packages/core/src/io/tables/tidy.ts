import { withoutGuard } from '../csv/csv.js';

/** Most cells are: nothing to guard, and single spaces between words. */
const isTidy = /^(?:[^\s'](?:\S| (?=\S))*)?$/;

/** A pattern with a choice for each character runs out of stack on a text of millions. */
const maxLength = 10_000;

/** Text of a cell, in one line and without the mark that guards formulas. */
export const tidy = (cell: string): string =>
  cell.length <= maxLength && isTidy.test(cell) ? cell : withoutGuard(cell).replace(/\s+/g, ' ').trim();
