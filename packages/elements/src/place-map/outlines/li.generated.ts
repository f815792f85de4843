// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 7723,
  middle: [9.54, 47.14],
  land: 'ygl4YicMg4sGv7wCj4wJe5kFqBiGe6r5g4v7g5bBs3ZAt4f70b4g7z2iKlIe2r5f4_FZ8X7h3z2bNHZRW4kCyE',
  lakes: '',
  borders: 'ovl4cvbMd5YFj9w3 cll4uycMm7Mw4jDeBt6m35c7Ps2nB knm4eecMg7w1m3f6 oWn4upcMvA8l7d1d6WJgMfC qYm4ykdMt1z2_Aa2lEl4 -Yl4izdMsLX1WAd9 uum4YgcM_2-9 ekm4uocM_3r9 ssl4kzcMcAmEa7b6-1c6 qul4gydMuEz1 qul4gydMnAy4q1m9m3CmGn6 cpl4YheMcBq4 cpl4YheMy6kC sll4sgeMl7a2',
};
