import type { Search } from './search.js';
import { compareIds, type Bond } from './bonds-of.js';
import type { Way } from './collaborator.js';

/** Two ties that meet: from the party to one in between, and from there to another. */
export interface Bridge {
  readonly here: Bond;
  readonly there: Bond;
}

/** The ways over one party in between; a direct tie is none. `tiesThere` gives the last step of each way. */
export const bridgesOver = (
  { bondsOf }: Search,
  id: string,
  tiesThere: (between: string) => readonly Bond[],
): readonly Bridge[] =>
  bondsOf(id).flatMap((here) =>
    tiesThere(here.party.id)
      .filter(({ party }) => party.id !== id)
      .map((there) => ({ here, there })),
  );

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && other < one ? other : (one ?? other);

/** A way holds as long as both of its ties do. */
const wayOf = ({ here, there }: Bridge): Way => {
  const until = earlier(here.until, there.until);
  return { bridge: here.party, to: there.party, ...(until !== undefined && { until }) };
};

/** Of two ways between the same parties the one that still holds is told, else the one that held longest. */
const outlasts = (way: Way, { until }: Way): boolean =>
  until !== undefined && (way.until === undefined || way.until > until);

/** Each pair of a party in between and one at the end, once, by their ids. */
export const waysOver = (bridges: readonly Bridge[]): Way[] => {
  const ways = new Map<string, Way>();
  for (const way of bridges.map(wayOf)) {
    const key = `${way.bridge.id} ${way.to.id}`;
    const known = ways.get(key);
    if (!known || outlasts(way, known)) ways.set(key, way);
  }
  return [...ways.values()].sort((a, b) => compareIds(a.bridge, b.bridge) || compareIds(a.to, b.to));
};
