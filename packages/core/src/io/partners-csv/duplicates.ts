import { foldCase } from '../../model/fold-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { tableFault } from '../reading/table-fault.js';
import { cellIssue, type PartnerRow, type RowContext } from './row.js';

/** Ids that are already in use, with the fault to report for a row that uses one. */
export type TakenIds = ReadonlyMap<string, FaultText>;

/** Id that distinguishes a row from others with the same name. */
const ownId = ({ id, otherId }: PartnerRow): string => id || otherId;

interface User {
  /** Fault to report for another row with the same id. */
  readonly fault: FaultText;
  readonly name?: string;
}

/** Removes ids that are used twice, and rows that repeat an earlier row with the same id and name. Adds the issues. */
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

/**
 * Removes rows whose name occurs in an earlier row, unless both have an id: two organizations may have the same name.
 */
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

/** Returns the rows without duplicates, which are added to `context.issues`. */
export const withoutDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] =>
  withoutDuplicateIds(withoutDuplicateNames(rows, context), taken, context);
