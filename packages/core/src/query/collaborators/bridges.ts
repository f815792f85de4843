import type { Search } from './search.js';
import type { Tie } from './ties-of.js';

/** Two ties that meet: from the party to one in between, and from there to another. */
export interface Bridge {
  readonly here: Tie;
  readonly there: Tie;
}

/** The ways over one party in between; a direct tie is none. `tiesThere` gives the last step of each way. */
export const bridgesOver = (
  { tiesOf }: Search,
  id: string,
  tiesThere: (between: string) => readonly Tie[],
): readonly Bridge[] =>
  tiesOf(id).flatMap((here) =>
    tiesThere(here.party.id)
      .filter(({ party }) => party.id !== id)
      .map((there) => ({ here, there })),
  );
