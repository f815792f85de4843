import type { AnyRecord } from '../../model/collections.js';
import type { Dataset, Program } from '../../model/types.generated.js';
import { findParty, type Party } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { compareIds, sortedRecords } from './search.js';
import { recordsOnTraces, themeWorkOf } from './theme-work.js';

/** An organization or network that works on a theme. */
export interface PartyOnTheme {
  readonly party: Party['record'];
  /** The programs on the theme that the party runs or takes part in; empty when only its own record names the theme. */
  readonly programs: readonly Program[];
  /** The records that support this, sorted by id. */
  readonly records: readonly AnyRecord[];
}

/**
 * Returns the parties that work on a theme or a narrower one, sorted by id: parties whose own record names it, networks
 * that run a program on it, and parties that take part in such a program, except funders. A member does not work on
 * everything that its network works on.
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
