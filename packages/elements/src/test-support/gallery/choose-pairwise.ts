/** Fields whose value combinations must all occur. */
export type Pair<Case> = readonly [keyof Case, keyof Case] | readonly [keyof Case];

/**
 * Selects a small subset of cases that contains every pair of values (pairwise testing), because most faults depend on
 * at most two conditions. Greedy and deterministic.
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
