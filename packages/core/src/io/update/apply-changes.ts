import { isSameData } from '../../query/versions/is-same-data.js';
import type { FieldChange } from '../../query/versions/diff-records.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const holds = (list: readonly unknown[], item: unknown): boolean => list.some((other) => isSameData(other, item));

/** A list without what was taken out of the cell and with what was added to it: it may hold more than the cell showed. */
const changedList = (now: unknown, { before, after }: FieldChange): unknown => {
  const [old, wanted] = [listOf(before), listOf(after)];
  const kept = listOf(now).filter((item) => !holds(old, item) || holds(wanted, item));
  const list = [...kept, ...wanted.filter((item) => !holds(kept, item))];
  return list.length > 0 ? list : undefined;
};

const isList = ({ before, after }: FieldChange): boolean => Array.isArray(before) || Array.isArray(after);

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

const setAt = (fields: Fields, [name = '', ...rest]: readonly string[], change: FieldChange): Fields => {
  const now = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0) {
    const value = isList(change) ? changedList(now, change) : change.after;
    return value === undefined ? without(fields, name) : { ...fields, [name]: value };
  }
  const inner = setAt(isFields(now) ? now : {}, rest, change);
  return Object.keys(inner).length === 0 ? without(fields, name) : { ...fields, [name]: inner };
};

/** A record with some fields changed, each by its path; an object of which nothing is left goes too. */
export const applyChanges = (record: object, changes: readonly FieldChange[]): Fields =>
  changes.reduce<Fields>((fields, change) => setAt(fields, change.path.split('.'), change), { ...record });
