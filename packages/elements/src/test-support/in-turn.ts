/** Each of some things with one of the others, which take turns: where what is tried of one does not depend on the other. */
export const inTurn = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one, at) =>
    others
      .slice(at % others.length)
      .slice(0, 1)
      .map((other): [One, Other] => [one, other]),
  );
