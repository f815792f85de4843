import { deburr, foldWord } from '../../model/fold-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { createNearestFinder, findNearest } from '../../model/issues/find-nearest.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { HeadersByTag } from '../../text/tables/headers-of-table.js';
import { rowWords } from '../../text/tables/row-words.js';
import { inLanguages } from '../../text/tables/word-store.js';
import { tableFault } from '../reading/table-fault.js';

/** A kind of table and its columns. */
export interface TableKind<Column extends string> {
  /** The known columns, in order. */
  readonly columns: readonly Column[];
  /** Returns the headers of each column, by language. The first one of each language is written. */
  readonly headersByTag: HeadersByTag<Column>;
  /** Columns of which a table needs at least one. Messages suggest the first one. */
  readonly required: readonly [Column, ...Column[]];
  /** A column that means another one in a table that has only a third: "Name" beside "Vorname". */
  readonly meaning?: { readonly of: Column; readonly beside: Column; readonly is: Column };
  /** Whether a table without rows is accepted without a notice. */
  readonly mayBeEmpty?: true;
  /** Faults of a table without a required column. */
  readonly missing: {
    /** None of the headers is similar. */
    readonly write: (header: string) => FaultText;
    /** A header is similar. */
    readonly rename: (header: string) => FaultText;
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

const lesserStarts = /* @__PURE__ */ rowWords.make((all) =>
  all.flatMap(({ lesserHeaders }) => lesserHeaders.map(deburr)),
);

/** Whether a column is read only if no other has its meaning: "Gemeente" beside "Plaats", "Mobiel" beside "Telefoon". */
export const isLesser = (header: string): boolean => {
  const folded = deburr(header);
  return lesserStarts().some((start) => folded.startsWith(start));
};

/** Returns all headers of a column in all languages, as written. */
export const headersOf = <Column extends string>({ headersByTag }: TableKind<Column>, column: Column): string[] =>
  [...headersByTag().values()].flatMap((headers) => headers[column]);

/** Returns the header to write, in the first language of a list that has one, with English as the last resort. */
export const headerIn = <Column extends string>(
  { headersByTag }: TableKind<Column>,
  column: Column,
  languages: string,
): string => inLanguages(headersByTag(), `${languages},en`).flatMap((headers) => headers[column])[0] ?? column;

const isExtraUse = (use: string | undefined): use is ExtraUse => extraUses.some((known) => known === use);

/** What is known of the columns of a table. */
export interface TableColumnsOptions {
  readonly columns?: ColumnMapping | undefined;
  /** Language of the table. Its headers take precedence over those of other languages. */
  readonly language?: string | undefined;
}

/** Creates a finder of columns by their headers and a mapping of others. */
export const createTableColumns = <Column extends string>(
  kind: TableKind<Column>,
  { columns: mapping = {}, language = '' }: TableColumnsOptions = {},
): TableColumns<Column> => {
  const byTag = kind.headersByTag();
  // If languages differ about a header, the language of the table decides, then a built-in one.
  const byHeader = new Map(
    [...inLanguages(byTag, language), ...byTag.values()]
      .reverse()
      .flatMap((headers) =>
        kind.columns.flatMap((column) => headers[column].map((header) => [foldWord(header), column] as const)),
      ),
  );
  const byKey = new Map(kind.columns.map((column) => [foldWord(column), column]));
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
  return { kind, find, findExtra, known: kind.columns.flatMap((column) => headersOf(kind, column)) };
};

/** Checks a mapping for unknown columns, and for headers that are not in any table. */
export const checkMapping = (
  mapping: ColumnMapping,
  kinds: readonly TableColumns<string>[],
  headers: readonly string[],
): Issue[] => {
  const written = new Set(headers.map(foldWord));
  const names = [...new Set([...kinds.flatMap(({ kind }) => kind.columns), ...extraUses])];
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
