import type { RetiredId } from '../model/retired-id.js';

/** Ids that were published and removed, in the order in which they were. None is used again, for anything. */
export const retiredIds: readonly RetiredId[] = [
  {
    id: 'hhu-goal-involve-citizens',
    collection: 'goals',
    retiredIn: '0.2.0',
    reason: 'The document tells what the network does there, and names no goal.',
    replacedBy: 'statement-involves-citizens',
  },
  {
    id: 'theme-healthy-living',
    collection: 'concepts',
    retiredIn: '0.2.0',
    reason: 'It was the heading of a page, which no record is about.',
  },
  {
    id: 'theme-mental-health-care',
    collection: 'concepts',
    retiredIn: '0.2.0',
    reason: 'It was read from an abbreviation that the document does not spell out.',
  },
];
