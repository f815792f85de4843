const mark = Symbol.for('health-networks');

/** Returns the name of a version; early versions only set a mark. */
const nameOf = (version: unknown): string => (typeof version === 'string' ? version : '0.1.0 or older');

/**
 * Runs once per page: content management systems often include the same script twice. A copy of another version does
 * not run either, and logs a warning. The build inserts the same check before `hn.all.js`.
 */
export const once = (version: string, run: () => void): void => {
  const known: unknown = Reflect.get(globalThis, mark);
  if (known === undefined) {
    Reflect.set(globalThis, mark, version);
    run();
  } else if (known !== version) {
    console.warn(
      `Health Networks ${nameOf(known)} is on this page already; the script of version ${version} is not used. Load one of them.`,
    );
  }
};
