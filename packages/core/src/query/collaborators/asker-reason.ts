import { bridgesOver, waysOver } from './bridges.js';
import type { Reason } from './collaborator.js';
import { remember, sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './weigh.js';

/** Says of each candidate what ties it to who asks: a record of both, or a party to which both have a tie. */
export const askerReasons = (search: Search, from: string): ((candidate: Candidate) => Reason | undefined) => {
  const tiesToAsker = remember((id) => search.bondsOf(id).filter(({ party }) => party.id === from));
  return ({ party: { id } }) => {
    const ties = tiesToAsker(id);
    if (ties.length > 0) {
      const records = sortedRecords(ties.map(({ record }) => record));
      return { kind: 'tied-to-asker', weight: weigh(2, ties), ties, records };
    }
    const bridges = bridgesOver(search, id, tiesToAsker);
    if (bridges.length === 0) return undefined;
    const ways = waysOver(bridges);
    return {
      kind: 'bridged-to-asker',
      weight: weigh(1, ways),
      ways,
      records: sortedRecords(bridges.flatMap(({ here, there }) => [here.record, there.record])),
    };
  };
};
