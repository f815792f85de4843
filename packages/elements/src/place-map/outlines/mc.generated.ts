// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [7.4, 43.74],
  land: 'ien4shsQpK_FbOW3i4kEkLYBWJlC',
  lakes: '',
  borders: '',
};
