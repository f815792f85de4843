/** Calls that code may nest which does not follow the chain, as the schemas do. */
const room = 900;

/** Calls itself so often and then something else. */
export const nested = (calls: number, run: () => unknown): unknown =>
  calls === 0 ? run() : [nested(calls - 1, run)][0];

const fits = (calls: number): boolean => {
  try {
    nested(calls, () => undefined);
    return true;
  } catch {
    return false;
  }
};

/** How many calls fit on the stack, in hundreds. */
const countCalls = (): number => {
  // The compiler changes the size of a call until it has seen enough of them.
  for (let warm = 0; warm < 300; warm += 1) fits(2000);
  let calls = 0;
  while (fits(calls + 100)) calls += 100;
  return calls;
};

/** Makes a runner that runs where the stack is nearly full: a thousand records are there as deep as many thousands. */
export const littleStackRunner = (): ((run: () => unknown) => unknown) => {
  const used = countCalls() - room;
  return (run) => nested(used, run);
};
