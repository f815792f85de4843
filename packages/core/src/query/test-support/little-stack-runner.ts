/** How many calls are left at least, for code that may nest and does not follow the chain, as the schemas do; and at most. */
const [least, most] = [600, 1000];

/** How much nearer to the end of the stack the next attempt goes. */
const step = 100;

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

/**
 * Makes a runner that runs where the stack is nearly full: a thousand records are there as deep as many thousands. How much
 * is left is looked at on the spot, because the compiler changes the size of a call as it goes.
 */
export const littleStackRunner = (): ((run: () => unknown) => unknown) => {
  let used = 0;
  return (run) => {
    for (;;) {
      const end = { isThere: false, isTooFar: true };
      const runThere = (): unknown => {
        end.isTooFar = !fits(least);
        end.isThere = !end.isTooFar && !fits(most);
        return end.isThere ? run() : undefined;
      };
      try {
        const result = nested(used, runThere);
        if (end.isThere) return result;
      } catch (error) {
        if (end.isThere) throw error;
      }
      used += end.isTooFar ? -step : step;
    }
  };
};
