/**
 * The weight of a reason that rests on relations: half of it where every one of them has ended. What was is no ground to
 * leave a party out, but who is tied today comes first.
 */
export const weigh = (weight: number, relations: readonly { readonly until?: string }[]): number =>
  relations.length > 0 && relations.every(({ until }) => until !== undefined) ? weight / 2 : weight;
