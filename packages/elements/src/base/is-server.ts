/** Does the code run without a browser? Lit's own flag is set in tests too, which have a document. */
export const isServer = !('getComputedStyle' in globalThis);
