import { stepsOver, pathsOver } from './relation-paths.js';
import type { Reason } from './collaborator.js';
import { memoize } from '../../model/memoize.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './party-relations-of.js';

/**
 * Returns a function that finds the relation of a candidate to the requesting party: a direct one, or a path over a third
 * party.
 */
export const requesterReasons = (search: Search, from: string): ((candidate: Candidate) => Reason | undefined) => {
  const relationsToRequester = memoize((id) => search.partyRelationsOf(id).filter(({ party }) => party.id === from));
  return ({ party: { id } }) => {
    const relations = relationsToRequester(id);
    if (relations.length > 0) {
      const records = sortedRecords(relations.map(({ record }) => record));
      return { kind: 'related-to-requester', weight: weigh(2, relations), relations, records };
    }
    const steps = stepsOver(search, id, relationsToRequester);
    if (steps.length === 0) return undefined;
    const paths = pathsOver(steps);
    return {
      kind: 'indirectly-related-to-requester',
      weight: weigh(1, paths),
      paths,
      records: sortedRecords(steps.flatMap(({ here, there }) => [here.record, there.record])),
    };
  };
};
