/** Whether the code runs without a browser. Lit's own flag is also set in tests, which have a document. */
export const isServer = !('getComputedStyle' in globalThis);
