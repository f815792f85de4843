import type { Reason } from './collaborator.js';
import { sortedRecords, type Candidate } from './search.js';
import { recordsOnTraces, type ThemeWork } from './theme-work.js';

/** Returns a function that finds the work of a candidate on a theme. */
export const themeReasons =
  ({ theme, works }: ThemeWork): ((candidate: Candidate) => Reason | undefined) =>
  ({ party: { id } }) => {
    const work = works.get(id);
    if (!work) return undefined;
    return {
      kind: 'works-on',
      weight: 3,
      theme,
      programs: sortedRecords(work.programs),
      records: sortedRecords(recordsOnTraces(work.traces)),
    };
  };
