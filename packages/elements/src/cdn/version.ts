/** Same as base/version.ts, for which the loader must not wait; the build replaces both. */
export const scriptVersion = '0.0.0';
