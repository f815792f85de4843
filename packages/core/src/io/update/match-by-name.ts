import type { IdMap } from './match-contacts.js';

/** A record with the keys by which it is found. */
export interface Keyed {
  readonly id: string;
  /** Register numbers and names, the most reliable first. */
  readonly keys: readonly string[];
  /** Names that others may share: alternative names, and other spellings of its names. */
  readonly others: readonly string[];
}

/**
 * What the id of a record in a file is worth: `own` identifies the record, `made` is derived from its name and says
 * nothing more than that, `unknown` may be either.
 */
export type IdOrigin = 'own' | 'made' | 'unknown';

type ByKey = ReadonlyMap<string, readonly string[]>;

const groupByKey = (records: readonly Keyed[], keysOf: (record: Keyed) => readonly string[]): ByKey => {
  const byKey = new Map<string, string[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) byKey.set(key, [...(byKey.get(key) ?? []), record.id]);
  }
  return byKey;
};

/** Matches the records of a file with those of a dataset, in steps of decreasing reliability. */
class Matching {
  readonly ids = new Map<string, string>();

  readonly #claimed = new Set<string>();

  readonly #records: readonly Keyed[];

  constructor(records: readonly Keyed[]) {
    this.#records = records;
  }

  /** Matches the records that are not yet matched. */
  step(find: (record: Keyed) => string | undefined): void {
    const found = this.left.flatMap((record): [string, string][] => {
      const id = find(record);
      return id === undefined ? [] : [[record.id, id]];
    });
    for (const [id, known] of found) {
      this.ids.set(id, known);
      this.#claimed.add(known);
    }
  }

  get left(): Keyed[] {
    return this.#records.filter(({ id }) => !this.ids.has(id));
  }

  isFree(id: string | undefined): boolean {
    return id !== undefined && !this.#claimed.has(id);
  }
}

/**
 * Finds each record of a file in a dataset: by its own id, else by a key that only one record has, else by the only
 * record that is left of several, else by a less reliable key. An id that is derived from a name only selects one of
 * several records of that name, because other names may give the same id. Returns the ids of the records found.
 */
export const matchByName = (
  dataset: readonly Keyed[],
  file: readonly Keyed[],
  originOf: (record: Keyed) => IdOrigin,
): IdMap => {
  const known = new Set(dataset.map(({ id }) => id));
  const byKey = groupByKey(dataset, ({ keys }) => keys);
  const byOther = groupByKey(dataset, ({ keys, others }) => [...keys, ...others]);
  const matching = new Matching(file);
  const withId = (origin: IdOrigin) => (record: Keyed) =>
    known.has(record.id) && originOf(record) === origin && matching.isFree(record.id) ? record.id : undefined;
  /** Returns the only record with a key, of those that no other record of the file matches. */
  const onlyLeft = (records: ByKey, keysOf: (record: Keyed) => readonly string[]) => {
    const inFile = groupByKey(matching.left, keysOf);
    return (record: Keyed): string | undefined =>
      keysOf(record)
        .filter((key) => inFile.get(key)?.length === 1)
        .map((key) => (records.get(key) ?? []).filter((id) => matching.isFree(id)))
        .find(({ length }) => length === 1)?.[0];
  };
  matching.step(withId('own'));
  matching.step(({ id, keys }) =>
    keys
      .map((key) => byKey.get(key) ?? [])
      .map((found) => (found.length === 1 ? found[0] : found.find((one) => one === id)))
      .find((found) => found !== undefined),
  );
  matching.step(withId('unknown'));
  matching.step(onlyLeft(byKey, ({ keys }) => keys));
  matching.step(({ keys }) => {
    const found = keys.map((key) => byOther.get(key) ?? []).find(({ length }) => length === 1);
    return found?.[0];
  });
  matching.step(onlyLeft(byOther, ({ keys, others }) => [...keys, ...others]));
  return matching.ids;
};
