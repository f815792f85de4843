import { bridgesOver } from './bridges.js';
import type { Reason } from './collaborator.js';
import { remember, sortedRecords, type Candidate, type Search } from './search.js';

/** Says of each candidate what ties it to who asks: a record of both, or a party to which both have a tie. */
export const askerReasons = (search: Search, from: string): ((candidate: Candidate) => Reason | undefined) => {
  const tiesToAsker = remember((id) => search.bondsOf(id).filter(({ party }) => party.id === from));
  return ({ party: { id } }) => {
    const ties = tiesToAsker(id);
    if (ties.length > 0) {
      return { kind: 'tied-to-asker', weight: 2, ties, records: sortedRecords(ties.map(({ record }) => record)) };
    }
    const bridges = bridgesOver(search, id, tiesToAsker);
    if (bridges.length === 0) return undefined;
    return {
      kind: 'bridged-to-asker',
      weight: 1,
      bridges: sortedRecords(bridges.map(({ here }) => here.party)),
      records: sortedRecords(bridges.flatMap(({ here, there }) => [here.record, there.record])),
    };
  };
};
