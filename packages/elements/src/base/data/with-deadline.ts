import { LoadError } from './load-error.js';

/** Longer than anything that still arrives, so that nobody waits in vain. */
export const deadlineMs = 10_000;

/** What a promise gives, or a {@link LoadError} when it does not within 10 seconds. */
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
