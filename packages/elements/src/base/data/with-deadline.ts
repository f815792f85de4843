import { LoadError } from './load-error.js';

/** A response that takes longer rarely arrives at all. */
export const deadlineMs = 10_000;

/** Returns the value of a promise; rejects with {@link LoadError} after 10 seconds. */
export const withDeadline = async <Value>(promise: Promise<Value>, what: string): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LoadError('timeout', `${what} did not arrive within ${deadlineMs / 1000} seconds.`));
    }, deadlineMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
