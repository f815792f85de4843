const reported = new WeakSet<object>();

/**
 * Logs that the script of a tag failed, and why. If a module shared by all tags fails, they all receive the same error,
 * which is logged once.
 */
export const reportFailure = (tag: string, error: unknown): void => {
  if (typeof error === 'object' && error !== null) {
    if (reported.has(error)) return;
    reported.add(error);
  }
  console.error(`The script of <${tag}> could not be loaded.`, error);
};
