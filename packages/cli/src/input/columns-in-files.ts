import type { SafePartnersOptions } from '@health-networks/core/io';
import type { Problem } from './problem.js';
import type { ReadResult } from './read-json.js';

const headerOf = ({ issue }: Problem): string => String(issue.path[1]);

/** Tracks which files have the columns that a user names: each must be in at least one file. */
export class ColumnsInFiles {
  readonly #absent: (readonly Problem[])[] = [];

  /**
   * Reads a table, and if it lacks some of the columns, again without those. Their problems are kept for
   * `problems`.
   */
  read<Options extends Pick<SafePartnersOptions, 'columns'>>(
    options: Options,
    read: (options: Options) => ReadResult,
  ): ReadResult {
    const all = read(options);
    const absent = all.problems.filter(({ issue }) => issue.code === 'table.no-such-header');
    this.#absent.push(absent);
    if (absent.length === 0) return all;
    const headers = new Set(absent.map(headerOf));
    const columns = Object.entries(options.columns ?? {}).filter(([header]) => !headers.has(header));
    return read({ ...options, columns: Object.fromEntries(columns) });
  }

  /** Returns the problems of columns that none of the tables has. */
  problems(): Problem[] {
    const [first = [], ...others] = this.#absent;
    return first.filter((problem) =>
      others.every((absent) => absent.some((other) => headerOf(other) === headerOf(problem))),
    );
  }
}
