/** A place in a text, as editors count it. */
export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1. */
  column: number;
  /** Where the line starts. */
  start: number;
}

/** The place of an offset; `from` is the place of an earlier one, so that many places together cost one pass. */
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
