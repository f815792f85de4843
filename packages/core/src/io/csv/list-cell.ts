/** An item of a list between semicolons: in quotation marks, or without. */
const item = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gy;

/** Whether an item needs quotation marks: it contains the separator, or begins with a quotation mark. */
const needsQuotes = (text: string): boolean => text.includes(';') || text.trimStart().startsWith('"');

/** Removes quotation marks that the item needs; other quotation marks are part of the item. */
const unquoted = (content: string): string => {
  const text = content.replaceAll('""', '"');
  return needsQuotes(text) ? text : `"${content}"`;
};

/** Splits a cell at semicolons outside of quotation marks: `Care; "Data; AI"` becomes "Care" and "Data; AI". */
export const splitCell = (cell = ''): string[] => {
  if (!cell.includes(';') && !cell.includes('"')) return cell.trim() === '' ? [] : [cell.trim()];
  const parts = [...cell.matchAll(item)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare.trim() : unquoted(quoted).trim(),
  );
  return [...new Set(parts.filter(Boolean))];
};

/** Joins items to the text of a cell, which `splitCell` parses. */
export const joinCell = (items: readonly string[]): string =>
  items.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ');
