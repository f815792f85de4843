import { foldCase } from '../../model/fold-text.js';
import type { Said } from '../../model/issues/fault-words.js';
import { tableFault } from '../csv/table-fault.js';
import { cellIssue, type PartnerRow, type RowContext } from './partners-csv-row.js';

/** Ids that are taken, and what is then wrong. */
export type TakenIds = ReadonlyMap<string, Said>;

/** What tells a row from others of its name. */
const ownId = ({ id, otherId }: PartnerRow): string => id || otherId;

interface User {
  /** What is wrong with another one of that id. */
  readonly fault: Said;
  readonly name?: string;
}

/** Takes ids off rows that are given twice, or to something else too; a row that is the same one again is left out. */
const withoutDuplicateIds = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] => {
  const users = new Map([...taken].map(([id, fault]): [string, User] => [id, { fault }]));
  return rows.flatMap((row) => {
    const id = ownId(row);
    const name = foldCase(row.name);
    const user = id === '' ? undefined : users.get(id);
    if (id !== '' && user === undefined) {
      users.set(id, { fault: tableFault('id-of-row', 'own-ids', { row: row.number }), name });
    }
    if (user === undefined) return [row];
    context.issues.add(() => cellIssue(context, row, 'id', { value: id, ...user.fault }));
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
    const fault = tableFault('name-of-row', 'keep-one-row', { row: other.number });
    context.issues.add(() => cellIssue(context, row, 'name', { value: row.name, ...fault }));
    return false;
  });
};

/** The rows without what is given twice, which is added to `context.issues`. */
export const withoutDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] =>
  withoutDuplicateIds(withoutDuplicateNames(rows, context), taken, context);
