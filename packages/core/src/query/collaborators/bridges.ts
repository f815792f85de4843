import type { Search } from './search.js';
import type { Bond } from './bonds-of.js';

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
