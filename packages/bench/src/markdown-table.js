/**
 * Formats rows of cells as a table in Markdown; the first row is the head.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export const markdownTable = ([head = [], ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
