const told = new WeakSet<object>();

/**
 * Logs that the script of a tag failed, and why. If a module shared by all tags fails, they all receive the same error,
 * which is logged once.
 */
export const tellFailure = (tag: string, error: unknown): void => {
  if (typeof error === 'object' && error !== null) {
    if (told.has(error)) return;
    told.add(error);
  }
  console.error(`The script of <${tag}> could not be loaded.`, error);
};
