/**
 * The weight of a reason that rests on ties: half of it where every one of them has ended. What was is no ground to
 * leave a party out, but who is tied today comes first.
 */
export const weigh = (weight: number, ties: readonly { readonly until?: string }[]): number =>
  ties.length > 0 && ties.every(({ until }) => until !== undefined) ? weight / 2 : weight;
