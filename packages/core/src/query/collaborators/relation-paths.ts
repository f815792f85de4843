import type { Search } from './search.js';
import { compareIds, type PartyRelation } from './party-relations-of.js';
import type { RelationPath } from './collaborator.js';

/** Two relations that meet: from the party to one in between, and from there to another. */
export interface PathSteps {
  readonly here: PartyRelation;
  readonly there: PartyRelation;
}

/** The paths over one party in between; a direct relation is none. `relationsThere` gives the last step of each path. */
export const stepsOver = (
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

/** A path holds as long as both of its relations do. */
const pathOf = ({ here, there }: PathSteps): RelationPath => {
  const until = earlier(here.until, there.until);
  return { via: here.party, to: there.party, ...(until !== undefined && { until }) };
};

/** Of two paths between the same parties the one that still holds is told, else the one that held longest. */
const outlasts = (path: RelationPath, { until }: RelationPath): boolean =>
  until !== undefined && (path.until === undefined || path.until > until);

/** Each pair of a party in between and one at the end, once, by their ids. */
export const pathsOver = (steps: readonly PathSteps[]): RelationPath[] => {
  const paths = new Map<string, RelationPath>();
  for (const path of steps.map(pathOf)) {
    const key = `${path.via.id} ${path.to.id}`;
    const known = paths.get(key);
    if (!known || outlasts(path, known)) paths.set(key, path);
  }
  return [...paths.values()].sort((a, b) => compareIds(a.via, b.via) || compareIds(a.to, b.to));
};
