import { foldCase } from '../../model/fold-text.js';
import { cellIssue, type PartnerRow, type RowContext } from './partners-csv-row.js';

/** Ids that are taken, with a description for messages: "the network". */
export type TakenIds = ReadonlyMap<string, string>;

/** What tells a row from others of its name. */
const ownId = ({ id, otherId }: PartnerRow): string => id || otherId;

interface User {
  /** For messages. */
  readonly label: string;
  readonly name?: string;
}

/** Takes ids off rows that are given twice, or to something else too; a row that is the same one again is left out. */
const withoutDuplicateIds = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] => {
  const users = new Map([...taken].map(([id, label]): [string, User] => [id, { label }]));
  return rows.flatMap((row) => {
    const id = ownId(row);
    const name = foldCase(row.name);
    const user = id === '' ? undefined : users.get(id);
    if (id !== '' && user === undefined) users.set(id, { label: `row ${row.number}`, name });
    if (user === undefined) return [row];
    const fault = { value: id, message: `is also the id of ${user.label}`, remedy: 'Give each its own id.' };
    context.issues.add(() => cellIssue(context, row, 'id', fault));
    return user.name === name ? [] : [{ ...row, id: '', otherId: '' }];
  });
};

/** Leaves out rows whose name stands above, unless both have an id: two organizations may have the same name. */
const withoutDuplicateNames = (rows: readonly PartnerRow[], context: RowContext): PartnerRow[] => {
  const first = new Map<string, PartnerRow>();
  return rows.filter((row) => {
    const key = foldCase(row.name);
    const other = first.get(key);
    if (row.name !== '' && !other) first.set(key, row);
    if (!other || (ownId(row) !== '' && ownId(other) !== '')) return true;
    const remedy = 'Keep one row, with its roles as "partner; funder"; if they are two, give each an id (column "ID").';
    const fault = { value: row.name, message: `is also the name in row ${other.number}`, remedy };
    context.issues.add(() => cellIssue(context, row, 'name', fault));
    return false;
  });
};

/** The rows without what is given twice, which is added to `context.issues`. */
export const withoutDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] =>
  withoutDuplicateIds(withoutDuplicateNames(rows, context), taken, context);
