const mark = Symbol.for('health-networks');

/** Runs once per page: content management systems often include the same script twice. */
export const once = (run: () => void): void => {
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  run();
};
