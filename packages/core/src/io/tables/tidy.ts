import { withoutGuard } from '../csv/csv.js';

/** Matches the cells that need no change: no guard, and single spaces between words. */
const isTidy = /^(?:[^\s'](?:\S| (?=\S))*)?$/;

/** A pattern with an alternative for each character overflows the stack on a text of millions. */
const maxLength = 10_000;

/** Returns the text of a cell in one line, without the guard of formulas. */
export const tidy = (cell: string): string =>
  cell.length <= maxLength && isTidy.test(cell) ? cell : withoutGuard(cell).replace(/\s+/g, ' ').trim();
