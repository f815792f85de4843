const told = new WeakSet<object>();

/**
 * Says in the console that the script of a tag failed, and why. A module that all tags stand on fails once for all of
 * them, with one and the same error: it is told once.
 */
export const tellFailure = (tag: string, error: unknown): void => {
  if (typeof error === 'object' && error !== null) {
    if (told.has(error)) return;
    told.add(error);
  }
  console.error(`The script of <${tag}> could not be loaded.`, error);
};
