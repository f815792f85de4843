/** As in base/version.ts, which the loader must not wait for; the build replaces both. */
export const scriptVersion = '0.0.0';
