import { withoutGuard } from '../csv/csv.js';

/** Returns the text of a cell in one line and without formula guard. */
export const tidy = (cell: string): string => withoutGuard(cell).replace(/\s+/g, ' ').trim();
