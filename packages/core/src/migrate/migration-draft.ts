import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import { isId } from '../model/guards/is-id.js';
import { createFaults } from '../model/issues/fault-words.js';
import { type Issue, issueAt, type Fault } from '../model/issues/issue.js';
import { migrateWords } from '../model/issues/words/migrate.js';
import { createUniqueIds } from '../model/unique-ids.js';

/** A path from the root of a dataset. */
export type Path = Issue['path'];

/**
 * A source map of the migration: maps parts of the migrated dataset to paths of the input, so that issues are reported
 * there. Unmapped parts keep their path.
 */
interface Trail {
  /** Maps an object or list to a path. It must be a copy, because the input may use one object in several places. */
  mark(value: object, path: Path): void;
  /** Maps a key of an object or list to a path. */
  rename(holder: object, key: string | number, path: Path): void;
  /** Copies the mapping of an object to its copy. */
  inherit(copy: object, original: object): void;
  /** Returns the input path of a path in the migrated dataset. */
  find(migrated: unknown, path: Path): Path;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Creates an empty trail. */
const createTrail = (): Trail => {
  const marks = new Map<object, Path>();
  const names = new Map<object, Map<string | number, Path>>();
  return {
    mark: (value, path) => {
      marks.set(value, path);
    },
    rename: (holder, key, path) => {
      names.set(holder, (names.get(holder) ?? new Map<string | number, Path>()).set(key, path));
    },
    inherit: (copy, original) => {
      const [mark, renamed] = [marks.get(original), names.get(original)];
      if (mark) marks.set(copy, mark);
      if (renamed) names.set(copy, renamed);
    },
    find: (migrated, path) => {
      let at: Path = [];
      let value = migrated;
      for (const key of path) {
        const renamed = isHolder(value) ? names.get(value)?.get(key) : undefined;
        value = ownValue(value, key);
        at = renamed ?? (isHolder(value) ? marks.get(value) : undefined) ?? [...at, key];
      }
      return at;
    },
  };
};

/** What may be wrong with a file of an earlier version. */
export const migrateFault = /* @__PURE__ */ createFaults('migrate', migrateWords);

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

/** The new names of fields by their former names. */
type Renames = Readonly<Record<string, string>>;

const renamePath = (path: unknown, renames: Renames): unknown => {
  if (typeof path !== 'string') return path;
  const [first = '', ...rest] = path.split('.');
  return Object.hasOwn(renames, first) ? [renames[first], ...rest].join('.') : path;
};

const renamePaths = (paths: unknown, renames: Renames): unknown =>
  Array.isArray(paths) ? paths.map((path: unknown) => renamePath(path, renames)) : paths;

const renameInCitation = (citation: unknown, renames: Renames): unknown =>
  isObject(citation) && Object.hasOwn(citation, 'fields')
    ? { ...citation, fields: renamePaths(citation.fields, renames) }
    : citation;

/** Renames fields in citations and editorial marks. */
const renameMentions = (record: Json, renames: Renames): Json => {
  const citations = ownValue(record, 'citations');
  return {
    ...(Array.isArray(citations) && { citations: citations.map((each: unknown) => renameInCitation(each, renames)) }),
    ...(Object.hasOwn(record, 'editorial') && { editorial: renamePaths(record.editorial, renames) }),
  };
};

/** The position of a record in a draft. */
export interface Spot {
  readonly draft: MigrationDraft;
  readonly path: Path;
}

/** Renames fields, including in citations. Reports a record that has both names. */
export const renameFields = (record: Json, renames: Renames, { draft, path }: Spot): Json => {
  const entries = Object.entries(record).filter(([field]) => !Object.hasOwn(renames, field));
  const renamed: Record<string, unknown> = { ...Object.fromEntries(entries), ...renameMentions(record, renames) };
  for (const [former, field] of Object.entries(renames)) {
    const value = ownValue(record, former);
    if (value !== undefined && Object.hasOwn(record, field)) {
      const fault = migrateFault('same-as-former', 'keep-one', { former });
      draft.report([...path, field], { value: record[field], ...fault });
    }
    if (value !== undefined) renamed[field] = value;
    if (value !== undefined || !Object.hasOwn(record, field)) draft.trail.rename(renamed, field, [...path, former]);
  }
  return renamed;
};
