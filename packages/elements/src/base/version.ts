/** Package version; the build replaces it with the one from package.json. */
export const version = '0.0.0';
