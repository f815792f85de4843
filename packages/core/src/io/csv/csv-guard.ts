/**
 * Matches cells that a spreadsheet would run as a formula (CSV injection), also after invisible characters and with
 * full-width signs. Leading apostrophes are included, so that removing one restores the original.
 */
export const formulaStart = /^'*(?:[\t\r\n\0]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Removes the apostrophe that guards a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
