/** @param {string} text */
export const code = (text) => (text === '' ? '' : `\`${text}\``);

/** Formats a table cell on one line; escapes `|`, which ends a cell even between backticks. */
const cell = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

/**
 * Renders a Markdown table, or nothing if there are no rows.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string[]}
 */
export const table = (head, rows) =>
  rows.length === 0 ? [] : [[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')];
