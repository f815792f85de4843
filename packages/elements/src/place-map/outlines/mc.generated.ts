// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [7.4, 43.74],
  arcs: 'ien4shsQpK_FbOW3 ien4shsQ_ImCjLXBh4jE',
  land: '0 -2',
  lakes: '',
  borders: '',
  regions: [
    ["Monaco", '', '0 -2'],
  ],
  towns: "Monaco|7.42|43.74",
};
