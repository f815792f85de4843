/** Version of this package; the build puts in the one of package.json. */
export const version = '0.0.0';
