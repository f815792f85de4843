/** Two fields whose values are to meet, each of one with each of the other; or one, each value of which is to occur. */
export type Pair<Case> = readonly [keyof Case, keyof Case] | readonly [keyof Case];

/**
 * Of many cases, few in which all pairs of values still meet that meet in any: most faults need no more than two
 * conditions at once. Greedy, and the same each time: takes the case with most that is new, the first of several.
 */
export const choosePairwise = <Case extends object>(
  candidates: readonly Case[],
  pairs: readonly Pair<Case>[],
): Case[] => {
  const all = candidates.map((one) => ({
    one,
    met: pairs.map((fields) => JSON.stringify(fields.map((field) => [field, one[field]]))),
  }));
  const open = new Set(all.flatMap(({ met }) => met));
  const chosen = new Set<Case>();
  const gainOf = (met: readonly string[]): number => met.filter((pair) => open.has(pair)).length;
  while (open.size > 0) {
    const gains = all.map(({ met }) => gainOf(met));
    const best = all[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    chosen.add(best.one);
    for (const pair of best.met) open.delete(pair);
  }
  return candidates.filter((one) => chosen.has(one));
};
