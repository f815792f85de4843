import { foldWord } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList } from '../../model/issues/limit-issues.js';
import type { Concept, LocalizedText } from '../../model/types.generated.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { splitCell } from '../csv/csv.js';
import type { CreateId } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';
import { cellIssueAt } from '../tables/cell-faults.js';
import type { Table } from '../tables/table.js';
import { declaredTermsOf, usedConcepts, type DeclaredTerms } from './declared-terms.js';

/** The themes of a table. */
export interface TableThemes {
  /** Themes by their folded name. */
  readonly themes: ReadonlyMap<string, Concept>;
  /** Returns the id of a theme. A new theme is named as written. */
  readonly themeOf: (written: string) => string;
}

/** Creates one concept for each theme. Declared themes are found by their names in any language. */
export const readThemes = (
  concepts: DeclaredTerms,
  createId: CreateId,
  text: (value: string) => LocalizedText,
): TableThemes => {
  const themes = new Map<string, Concept>();
  const declared = new Map(
    declaredTermsOf(concepts, 'theme').flatMap(([id, { label, altLabels = {} }]) =>
      [...Object.values<string[]>(altLabels).flat(), id, ...Object.values<string>(label)].map(
        (name): [string, string] => [foldWord(name), id],
      ),
    ),
  );
  const themeOf = (written: string): string => {
    const key = foldWord(written);
    const known = declared.get(key);
    if (known !== undefined) {
      for (const concept of Object.values(usedConcepts(concepts, 'theme', [known]))) themes.set(concept.id, concept);
      return known;
    }
    const found = themes.get(key);
    const id = found?.id ?? createId(written, 'theme');
    if (!found) themes.set(key, { id, scheme: 'theme', label: text(written), citations: [] });
    return id;
  };
  return { themes, themeOf };
};

/** What stands in parentheses explains a theme: "Care (youth, adults)". */
const partsOf = (theme: string): string[] =>
  theme
    .split(/(?:,|\s\/\s)(?![^()]*\))/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A conjunction after the first comma makes one name: "Wonen, zorg en welzijn". */
const joined = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`[ ,](?:&|${anyOf(all.flatMap(({ conjunctions }) => conjunctions))}) `, 'iu'),
);

/**
 * Reports, once for each theme, cells with commas or slashes that are read as one theme although they look like a list, or a part is a theme by
 * itself. They are not split: names such as "Wonen, zorg en welzijn" have commas, so themes are separated by semicolons
 * only.
 */
export const commaLists = (
  { rows, headers }: Pick<Table<'themes'>, 'rows' | 'headers'>,
  concepts: DeclaredTerms,
): readonly Issue[] => {
  const notices = createIssueList();
  const declared = new Set(
    declaredTermsOf(concepts, 'theme').flatMap(([, { label }]) => Object.values<string>(label).map(foldWord)),
  );
  const written = rows.flatMap((row) => splitCell(row.cells.themes).map((theme) => ({ row, theme })));
  // Number of distinct themes that contain each part, alone or between commas.
  const counts = new Map<string, number>();
  for (const theme of new Map(written.map((one) => [one.theme.toLowerCase(), one.theme])).values()) {
    for (const part of new Set(partsOf(theme).map(foldWord))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const isTheme = (part: string): boolean => declared.has(foldWord(part)) || (counts.get(foldWord(part)) ?? 0) > 1;
  const seen = new Set<string>();
  for (const { row, theme } of written) {
    if (seen.has(theme.toLowerCase())) continue;
    seen.add(theme.toLowerCase());
    const parts = partsOf(theme);
    const isList = parts.length > 1 && !declared.has(foldWord(theme));
    const part = isList ? parts.find(isTheme) : undefined;
    if (part === undefined && (!isList || joined().test(theme))) continue;
    const list = parts.join('; ');
    const fault =
      part === undefined
        ? tableFault('one-theme-listed', 'separate-themes', { list })
        : tableFault('one-theme', 'separate-themes', { part, list });
    notices.add(() => cellIssueAt(headers, row, 'themes', { severity: 'warning', value: theme, ...fault }));
  }
  return notices.issues;
};
