/**
 * Begins what a spreadsheet would run as a formula, also where it drops invisible characters before it or reads the wide
 * forms of Japanese keyboards. Apostrophes before it count too, so that taking one off gives back what was written.
 */
export const formulaStart = /^'*(?:[\t\r\n\0]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A cell without the one apostrophe that a writer has put before what looks like a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
