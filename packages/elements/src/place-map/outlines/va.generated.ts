// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [12.45, 41.9],
  land: 'Ydp7ijoP0II08NP6',
  lakes: '',
  borders: '',
};
