import { withoutGuard } from '../csv/csv.js';

/** Text of a cell, in one line and without the mark that guards formulas. */
export const tidy = (cell: string): string => withoutGuard(cell).replace(/\s+/g, ' ').trim();
