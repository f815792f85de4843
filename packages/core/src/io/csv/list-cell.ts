/** An item of a list between semicolons: in quotation marks, or without. */
const item = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gy;

/** Whether an item would not come back as it is: it has the separator, or begins like one that has. */
const needsQuotes = (text: string): boolean => text.includes(';') || text.trimStart().startsWith('"');

/** Returns the content of quotation marks that stand around an item because it needs them, else the item with them. */
const unquoted = (content: string): string => {
  const text = content.replaceAll('""', '"');
  return needsQuotes(text) ? text : `"${content}"`;
};

/** Splits a cell at semicolons outside of quotation marks: `Care; "Data; AI"` are "Care" and "Data; AI". */
export const splitCell = (cell = ''): string[] => {
  if (!cell.includes(';') && !cell.includes('"')) return cell.trim() === '' ? [] : [cell.trim()];
  const parts = [...cell.matchAll(item)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare.trim() : unquoted(quoted).trim(),
  );
  return [...new Set(parts.filter(Boolean))];
};

/** Writes items as the list of a cell, which `splitCell` reads. */
export const joinCell = (items: readonly string[]): string =>
  items.map((text) => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('; ');
