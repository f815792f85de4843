// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [14.44, 35.89],
  arcs: 'elx8YczLw6v1kEX5c5r6w2x3c3nJzFx7_7jHvIc5jRc4lFW4 Wwv8arxLtOqAdFmFvDaA0eCX1wFh5gNoAm6eZ1j3cKd3uG_9yMbAq5n3e2tE apr8wlWMuCs1aOX1uAb4oJfBtCfDlGr5hPArEc4d9y3_6aMiIi3 Wwv8arxLqDmAa4y4w7c8q6g7g2i2w7i57i2g1u2W2q1o3e2g4g1',
  land: '0 1,2',
  lakes: '',
  borders: '3',
  regions: [
    ["Malta Xlokk", 'region', '3 0'],
    ["Malta Majjistral", 'region', '1 -4'],
    ["Gozo", 'region', '2'],
  ],
  towns: "San Pawl il-Baħar|14.42|35.95",
};
