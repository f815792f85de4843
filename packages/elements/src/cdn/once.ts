const mark = Symbol.for('health-networks');

/**
 * Runs the first time on a page, and never again: a content management system often adds the same script twice, and
 * the second copy must do no harm.
 */
export const once = (run: () => void): void => {
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  run();
};
