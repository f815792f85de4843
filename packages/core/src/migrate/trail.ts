import { ownValue } from '../integrity/helpers/own-value.js';
import type { Issue } from '../model/issues/issue.js';

/** A place in a dataset, from the root. */
export type Path = Issue['path'];

/**
 * Remembers where the parts of a migrated dataset stood in the input, so that a fault is reported where its author can
 * find it. What is not remembered stands where it stood.
 */
export interface Trail {
  /** This object or list stood there. It must be a new one: the input may hold the same object in several places. */
  mark(value: object, path: Path): void;
  /** What stands under a key of an object or list stood there. */
  rename(holder: object, key: string | number, path: Path): void;
  /** This copy of an object or list stands for it. */
  inherit(copy: object, original: object): void;
  /** Where something in the migrated dataset stood in the input. */
  find(migrated: unknown, path: Path): Path;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Makes an empty trail. */
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
