import { candidatesIn, themesAmong, type Candidate, type ThemeChoice } from './finder-candidates.js';
import { createSearch, type CandidateSearch } from './finder-search.js';
import type { FinderInput } from './messages.js';

/** What there is to find, whatever a reader asks. */
export interface FinderMaterial {
  candidates: readonly Candidate[];
  themes: readonly ThemeChoice[];
  search: CandidateSearch;
}

/** Gathers all that can be found, without `from`, who asks. */
export const gatherCandidates = (input: FinderInput, from: string): FinderMaterial => {
  const candidates = candidatesIn(input.index, input.network, from);
  const themes = themesAmong(input.index, candidates);
  return { candidates, themes, search: createSearch(candidates, themes, input) };
};
