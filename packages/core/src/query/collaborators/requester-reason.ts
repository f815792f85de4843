import { memoize } from '../../model/memoize.js';
import {
  type Reason,
  type RelationPath,
  weigh,
  compareIds,
  type PartyRelation,
  sortedRecords,
  type Candidate,
  type Search,
} from './search.js';

/** The two relations of a path: from the party to an intermediary, and from there to another party. */
interface PathSteps {
  readonly here: PartyRelation;
  readonly there: PartyRelation;
}

/** Returns the paths over one intermediary. `relationsThere` returns the second relations. */
const stepsOver = (
  { partyRelationsOf }: Search,
  id: string,
  relationsThere: (between: string) => readonly PartyRelation[],
): readonly PathSteps[] =>
  partyRelationsOf(id).flatMap((here) =>
    relationsThere(here.party.id)
      .filter(({ party }) => party.id !== id)
      .map((there) => ({ here, there })),
  );

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && other < one ? other : (one ?? other);

/** Creates a path from its steps. A path ends when the first of its relations ends. */
const pathOf = ({ here, there }: PathSteps): RelationPath => {
  const until = earlier(here.until, there.until);
  return { via: here.party, to: there.party, ...(until !== undefined && { until }) };
};

/** Whether a path takes precedence: a current path before an ended one, then the path that ended last. */
const outlasts = (path: RelationPath, { until }: RelationPath): boolean =>
  until !== undefined && (path.until === undefined || path.until > until);

/** Deduplicates paths by intermediary and end. */
const pathsOver = (steps: readonly PathSteps[]): RelationPath[] => {
  const paths = new Map<string, RelationPath>();
  for (const path of steps.map(pathOf)) {
    const key = `${path.via.id} ${path.to.id}`;
    const known = paths.get(key);
    if (!known || outlasts(path, known)) paths.set(key, path);
  }
  return [...paths.values()].sort((a, b) => compareIds(a.via, b.via) || compareIds(a.to, b.to));
};

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
