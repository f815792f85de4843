import type { BuiltFiles } from '../preload/built-files.js';

/** The build puts its table in the place of this empty one. */
export const builtFiles: BuiltFiles = {
  tags: {},
  words: {},
  data: { folder: '', networks: [] },
  outlines: {},
  readers: { json: [], csv: [] },
};
