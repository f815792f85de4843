/**
 * The range of the remaining stack depth in calls: enough for code whose depth does not depend on the length of the
 * chain, such as schemas, and no more.
 */
const [min, max] = [600, 1000];

/** The step size of the search for that depth. */
const step = 100;

/** Runs a function at a call depth. */
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
 * Creates a function that runs other functions with little stack left, so that a thousand records are enough for a test
 * that would otherwise need many thousands. Measures the remaining depth each time, because JIT compilation changes the
 * size of stack frames.
 */
export const littleStackRunner = (): ((run: () => unknown) => unknown) => {
  let used = 0;
  return (run) => {
    for (;;) {
      const end = { isThere: false, isTooFar: true };
      const runThere = (): unknown => {
        end.isTooFar = !fits(min);
        end.isThere = !end.isTooFar && !fits(max);
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
