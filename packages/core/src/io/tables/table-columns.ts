import type { tableWords } from '../../model/issues/words/table.js';
import { deburr, foldWord } from '../../model/fold-text.js';
import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import { tableFault } from '../reading/table-fault.js';

/** Headers of a column by language. The first one of each language is written. */
export type ColumnHeaders = Readonly<Record<SeedLanguage, readonly [string, ...string[]]>>;

/** A kind of table and its columns. */
export interface TableKind<Column extends string> {
  /** The known columns, in order. */
  readonly columns: Readonly<Record<Column, ColumnHeaders>>;
  /** Columns of which a table needs at least one. Messages suggest the first one. */
  readonly required: readonly [Column, ...Column[]];
  /** Whether a table without rows is accepted without a notice. */
  readonly mayBeEmpty?: true;
  /** Messages for a table without a required column. */
  readonly missing: {
    readonly message: keyof typeof tableWords.messages;
    /** Remedies: write the header, or rename a similar one. */
    readonly write: keyof typeof tableWords.remedies;
    readonly rename: keyof typeof tableWords.remedies;
  };
}

/** Possible uses of an unknown column: a number in another register, a remark, or none. */
export const extraUses = ['identifier', 'note', 'ignore'] as const;

export type ExtraUse = (typeof extraUses)[number];

/**
 * Meanings of columns with other headers: `{ "Naam organisatie": "name", "Relatienr": "identifier" }`. A column is
 * named as in `partnerColumns` or by one of its known headers. `identifier` and `note` store the cells with their
 * header; `ignore` leaves them out without an issue.
 */
export type ColumnMapping = Readonly<Record<string, string>>;

/** Finds the column of a header. */
export interface TableColumns<Column extends string> {
  readonly kind: TableKind<Column>;
  /** Ignores case, accents and spaces; `undefined` for unknown headers. */
  readonly find: (header: string) => Column | undefined;
  /** Returns the declared use of an unknown column. */
  readonly findExtra: (header: string) => ExtraUse | undefined;
  /** All known headers. */
  readonly known: readonly string[];
}

/** Starts of headers that are often beside another of the same meaning, which is read then. */
const lesserHeader = /^(?:mobi|gsm|cell|handy|matkapuh|kannykka|municipality|gemeente|gemeinde|kunta)/;

/** Whether a column is read only if no other has its meaning: "Gemeente" beside "Plaats", "Mobiel" beside "Telefoon". */
export const isLesser = (header: string): boolean => lesserHeader.test(deburr(header));

const entriesOf = <Column extends string>({ columns }: TableKind<Column>): [Column, ColumnHeaders][] =>
  Object.entries(columns) as [Column, ColumnHeaders][];

/** Returns all headers of a column, as written. */
export const headersOf = <Column extends string>({ columns }: TableKind<Column>, column: Column): string[] =>
  Object.values(columns[column]).flat();

const isExtraUse = (use: string | undefined): use is ExtraUse => extraUses.some((known) => known === use);

/** Creates a finder of columns by their headers and a mapping of others. */
export const createTableColumns = <Column extends string>(
  kind: TableKind<Column>,
  mapping: ColumnMapping = {},
): TableColumns<Column> => {
  const known = entriesOf(kind).flatMap(([, headers]) => Object.values(headers).flat());
  const byHeader = new Map(
    entriesOf(kind).flatMap(([column, headers]) =>
      Object.values(headers)
        .flat()
        .map((header): [string, Column] => [foldWord(header), column]),
    ),
  );
  const byKey = new Map(entriesOf(kind).map(([column]): [string, Column] => [foldWord(column), column]));
  const uses = new Map(Object.entries(mapping).map(([header, use]) => [foldWord(header), use]));
  const useOf = (header: string): string | undefined => uses.get(foldWord(header));
  const find = (header: string): Column | undefined => {
    const use = useOf(header);
    if (use === undefined) return byHeader.get(foldWord(header));
    if (isExtraUse(use)) return undefined;
    return byKey.get(foldWord(use)) ?? byHeader.get(foldWord(use));
  };
  const findExtra = (header: string): ExtraUse | undefined => {
    const use = useOf(header);
    return isExtraUse(use) ? use : undefined;
  };
  return { kind, find, findExtra, known };
};

/** Checks a mapping for unknown columns, and for headers that are not in any table. */
export const checkMapping = (
  mapping: ColumnMapping,
  kinds: readonly TableColumns<string>[],
  headers: readonly string[],
): Issue[] => {
  const written = new Set(headers.map(foldWord));
  const names = [...new Set([...kinds.flatMap(({ kind }) => Object.keys(kind.columns)), ...extraUses])];
  return Object.entries(mapping).flatMap(([header, use]): Issue[] => {
    const isColumn = isExtraUse(use) || kinds.some(({ find }) => find(header) !== undefined);
    if (!isColumn) {
      const near = findNearest(use, names);
      const fault =
        near === undefined
          ? tableFault('no-such-column', 'column-names', { names: names.join(', ') })
          : tableFault('no-such-column', 'did-you-mean', { near });
      return [issueAt('csv', ['columns', header], { value: use, ...fault })];
    }
    if (written.has(foldWord(header))) return [];
    const near = createNearestFinder(headers)(header);
    const fault =
      near === undefined
        ? tableFault('no-such-header', 'header-as-written')
        : tableFault('no-such-header', 'did-you-mean', { near });
    return [issueAt('csv', ['columns', header], fault)];
  });
};
