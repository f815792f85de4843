import type { AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Program } from '../../model/records/program.js';
import { findParty, type Party } from '../find/find-party.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { compareIds } from './party-relations-of.js';
import { sortedRecords } from './search.js';
import { recordsOnTraces, themeWorkOf } from './theme-work.js';

/** An organization or network that works on a theme. */
export interface PartyOnTheme {
  readonly party: Party['record'];
  /** The programs on the theme that it runs or takes part in; empty where its own record alone names the theme. */
  readonly programs: readonly Program[];
  /** The records that say so, by id. */
  readonly records: readonly AnyRecord[];
}

/**
 * Who works on a theme or a narrower one, by id: networks that name it as theirs, those that run a program on it and
 * those that take part in one, funders apart. A member does not work on all that its network works on.
 *
 * @example
 * partiesOnTheme(index, 'theme-prevention').map(({ party }) => party.id); // ['health-hub-utrecht', 'province-of-utrecht']
 */
export const partiesOnTheme = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  themeId: IdOf<D, 'concepts', I>,
): PartyOnTheme[] => {
  const works = themeWorkOf(index, themeId)?.works ?? [];
  return [...works]
    .flatMap(([id, { programs, traces }]) => {
      const party = findParty<Dataset>(index, id)?.record;
      if (!party) return [];
      return { party, programs: sortedRecords(programs), records: sortedRecords(recordsOnTraces(traces)) };
    })
    .sort((a, b) => compareIds(a.party, b.party));
};
