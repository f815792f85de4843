import * as z from 'zod/mini';

/**
 * A check with its own words: what is wrong and what to do about it.
 * zod/mini ships no messages, and a message without a remedy helps nobody.
 */
export const refine = <Value>(test: (value: Value) => boolean, message: string, remedy: string) =>
  z.refine<Value>(test, { error: message, params: { remedy }, abort: true });
