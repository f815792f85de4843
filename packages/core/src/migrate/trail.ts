import { ownValue } from '../integrity/helpers/own-value.js';
import type { Issue } from '../model/issues/issue.js';

/** A path from the root of a dataset. */
export type Path = Issue['path'];

/**
 * A source map of the migration: maps parts of the migrated dataset to paths of the input, so that issues are reported
 * there. Unmapped parts keep their path.
 */
export interface Trail {
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
export const createTrail = (): Trail => {
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
