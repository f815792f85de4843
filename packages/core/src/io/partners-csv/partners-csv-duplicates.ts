import { foldCase } from '../../model/fold-text.js';
import type { Issue } from '../../model/issues/issue.js';
import { cellIssue, type PartnerRow, type RowContext } from './partners-csv-row.js';

/** Ids that are taken, with a description for messages: "the network". */
export type TakenIds = ReadonlyMap<string, string>;

/** What tells a row from others of its name. */
const ownId = ({ id, otherId }: PartnerRow): string => id || otherId;

/** Ids that are given twice, or to something else too. */
const duplicateIds = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): Issue[] => {
  const users = new Map(taken);
  return rows.flatMap((row) => {
    const id = ownId(row);
    const user = id === '' ? undefined : users.get(id);
    if (id !== '' && user === undefined) users.set(id, `row ${row.number}`);
    if (user === undefined) return [];
    const fault = { value: id, message: `is also the id of ${user}`, remedy: 'Give each its own id.' };
    return [cellIssue(context, row, 'id', fault)];
  });
};

/** Reports duplicate names, unless both rows have an id: two organizations may have the same name. */
const duplicateNames = (rows: readonly PartnerRow[], context: RowContext): Issue[] => {
  const first = new Map<string, PartnerRow>();
  return rows.flatMap((row) => {
    const key = foldCase(row.name);
    const other = first.get(key);
    if (row.name !== '' && !other) first.set(key, row);
    if (!other || (ownId(row) !== '' && ownId(other) !== '')) return [];
    const remedy = 'Keep one row, with its roles as "partner; funder"; if they are two, give each an id (column "ID").';
    return [
      cellIssue(context, row, 'name', { value: row.name, message: `is also the name in row ${other.number}`, remedy }),
    ];
  });
};

export const checkDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): Issue[] => [
  ...duplicateIds(rows, taken, context),
  ...duplicateNames(rows, context),
];
