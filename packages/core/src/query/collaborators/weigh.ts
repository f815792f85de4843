/** Halves the weight of a reason if all its relations have ended, so that current relations rank first. */
export const weigh = (weight: number, relations: readonly { readonly until?: string }[]): number =>
  relations.length > 0 && relations.every(({ until }) => until !== undefined) ? weight / 2 : weight;
