import type { BuiltFiles } from '../preload/built-files.js';

/** Replaced by the build with the table of files. */
export const builtFiles: BuiltFiles = { tags: {}, words: {}, data: {}, outlines: {}, readers: { json: [], csv: [] } };
