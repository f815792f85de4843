// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [12.45, 41.9],
  arcs: 'Ydp7ijoPQ57OH00H',
  land: '-1',
  lakes: '',
  borders: '',
  regions: [
    ["Vatican", '', '-1'],
  ],
  towns: "",
};
