/** Line and column, as editors show them. */
export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
  /** Where the line starts. */
  start: number;
}

/** Line and column of an offset; `from` is an earlier position, so that many offsets take one pass. */
export const positionAt = (
  text: string,
  offset: number,
  from: Position = { line: 1, column: 1, start: 0 },
): Position => {
  let { line, start } = from;
  for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1, start };
};
