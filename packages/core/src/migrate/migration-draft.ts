import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import { isId } from '../model/guards/is-id.js';
import { issueAt, type Fault } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';
import { createUniqueIds } from '../model/unique-ids.js';
import { createTrail, type Path, type Trail } from './trail.js';
import { migrateFault } from './migrate-fault.js';

/** A record of the input: any object. */
export type Json = Readonly<Record<string, unknown>>;

/** The collection of version 1 that version 2 does not have. */
export const formerCollection = 'coverages';

/** A mutable dataset during migration to version 2. */
export interface MigrationDraft {
  readonly input: Json;
  readonly trail: Trail;
  /** Issues that the schema cannot find after the migration. */
  readonly issues: Issue[];
  /** Records by collection. */
  readonly collections: Map<CollectionName, Map<string, unknown>>;
  /** Reports a fault at a path of the input. */
  report(path: Path, fault: Fault): void;
  /** Adds a moved record to a collection; a duplicate id is a fault. */
  add(collection: CollectionName, id: string, record: unknown, path: Path): void;
  /** Returns a unique id: the base, with a number appended if it is taken. */
  freeId(base: string): string;
  /** Returns the migrated dataset. */
  finish(): Json;
}

const entriesOf = (input: Json, name: string): [string, unknown][] => {
  const records = ownValue(input, name);
  return isObject(records) ? Object.entries(records) : [];
};

/** Creates a draft; the input is never modified. */
export const createMigrationDraft = (input: Json): MigrationDraft => {
  const trail = createTrail();
  const issues: Issue[] = [];
  const collections = new Map<CollectionName, Map<string, unknown>>();
  for (const name of collectionNames) {
    if (isObject(ownValue(input, name))) collections.set(name, new Map(entriesOf(input, name)));
  }
  const added = new Map<CollectionName, Map<string, Path>>();
  const uniqueId = createUniqueIds(
    [...collectionNames, formerCollection].flatMap((name) => entriesOf(input, name)).map(([id]) => id),
  );
  const report = (path: Path, fault: Fault): void => {
    issues.push(issueAt('schema', path, fault));
  };

  const finishCollection = ([name, records]: [CollectionName, Map<string, unknown>]): [string, unknown] => {
    const finished = Object.fromEntries(records);
    for (const [id, path] of added.get(name) ?? []) trail.rename(finished, id, path);
    return [name, finished];
  };

  return {
    input,
    trail,
    issues,
    collections,
    report,
    add: (collection, id, record, path) => {
      const records = collections.get(collection) ?? new Map<string, unknown>();
      if (records.has(id)) {
        report(path, {
          value: id,
          ...migrateFault('id-twice', 'another-id', { collection }),
        });
        return;
      }
      collections.set(collection, records.set(id, record));
      added.set(collection, (added.get(collection) ?? new Map<string, Path>()).set(id, path));
      if (isObject(record)) trail.mark(record, path);
    },
    freeId: (base) => uniqueId(isId(base) ? base : 'record'),
    finish: () => {
      const header = Object.entries(input).filter(([name]) => name !== formerCollection);
      return {
        ...Object.fromEntries(header),
        schemaVersion: '2',
        ...Object.fromEntries([...collections].map(finishCollection)),
      };
    },
  };
};
