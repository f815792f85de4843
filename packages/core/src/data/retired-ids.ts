import type { RetiredId } from '../model/records/retired-id.js';

/** Ids that were published and removed, in the order in which they were. None is used again, for anything. */
export const retiredIds: readonly RetiredId[] = [];
