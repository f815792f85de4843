const isPrimitive = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Text of a list: its items joined by `;`, or as JSON where that would not read back. */
const listText = (items: readonly unknown[]): string => {
  const texts = items.filter(isPrimitive).map(String);
  const isPlain = texts.every((text) => text !== '' && !text.includes(';')) && !texts[0]?.startsWith('[');
  return isPlain ? texts.join(';') : JSON.stringify(texts);
};

/** Text of a cell; nothing where there is no value. */
export const cellText = (value: unknown): string => {
  if (Array.isArray(value)) return listText(value);
  return isPrimitive(value) ? String(value) : '';
};

/** Quotes what would end the cell or what a reader might trim. */
const quoteCell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV: RFC 4180, lines end with CRLF, the last one too. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('');
