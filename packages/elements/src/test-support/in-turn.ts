/** Pairs each item with one of the others in rotation, for independent conditions. */
export const inTurn = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one, at) =>
    others
      .slice(at % others.length)
      .slice(0, 1)
      .map((other): [One, Other] => [one, other]),
  );
