import type * as z from 'zod/mini';

/**
 * A check with its own words: what is wrong and what to do about it. zod/mini ships no messages, and a message
 * without a remedy helps nobody. Later checks of the same value are not run, so that one fault gives one issue.
 * A plain function: the checks of zod bring half a kilobyte that we would use for this alone.
 */
export const refine =
  <Value>(test: (value: Value) => boolean, message: string, remedy: string | ((value: Value) => string)) =>
  ({ value: input, issues }: z.core.ParsePayload<Value>): void => {
    if (test(input)) return;
    const params = { remedy: typeof remedy === 'string' ? remedy : remedy(input) };
    issues.push({ code: 'custom', input, message, params, continue: false });
  };
