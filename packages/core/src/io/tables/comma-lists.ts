import { foldWord } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList } from '../../model/issues/limit-issues.js';
import { splitCell } from '../csv/list-cell.js';
import { tableFault } from '../csv/table-fault.js';
import { declaredTermsOf, type DeclaredTerms } from '../partners-csv/partners-csv-concepts.js';
import { cellIssueAt } from './cell-faults.js';
import type { Table } from './table.js';

const partsOf = (theme: string): string[] =>
  theme
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Returns how many themes have a part, as the whole or between commas. */
const countParts = (themes: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const theme of themes) {
    for (const part of new Set(partsOf(theme).map(foldWord))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
};

/**
 * Tells of cells with commas that are read as one theme, a part of which is a theme of its own. They are not split:
 * names such as "Wonen, zorg en welzijn" have commas, so themes are separated by semicolons only.
 */
export const commaLists = (
  { rows, headers }: Pick<Table<'themes'>, 'rows' | 'headers'>,
  concepts: DeclaredTerms,
): readonly Issue[] => {
  const notices = createIssueList();
  const written = rows.map((row) => ({ row, themes: splitCell(row.cells.themes) }));
  if (!written.some(({ themes }) => themes.some((theme) => theme.includes(',')))) return [];
  const declared = new Set(
    declaredTermsOf(concepts, 'theme').flatMap(([, { label }]) => Object.values<string>(label).map(foldWord)),
  );
  const distinct = new Map(written.flatMap(({ themes }) => themes.map((theme) => [foldWord(theme), theme])));
  const counts = countParts(distinct.values());
  const isTheme = (part: string): boolean => declared.has(foldWord(part)) || (counts.get(foldWord(part)) ?? 0) > 1;
  for (const { row, themes } of written) {
    for (const theme of themes) {
      const parts = partsOf(theme);
      const part = declared.has(foldWord(theme)) || parts.length < 2 ? undefined : parts.find(isTheme);
      if (part === undefined) continue;
      const fault = tableFault('one-theme', 'separate-themes', { part, list: parts.join('; ') });
      notices.add(() => cellIssueAt(headers, row, 'themes', { severity: 'warning', value: theme, ...fault }));
    }
  }
  return notices.issues;
};
