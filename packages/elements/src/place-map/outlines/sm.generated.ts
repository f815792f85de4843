// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [12.44, 43.94],
  land: 'c_p7eiwQb5lCf3t3j8lEjEb4nCe1pJaEr2c4i6-EYDm9q6q3kY1c8g5_AEx9',
  lakes: '',
  borders: 'u-p7aswQvQj6zCe9 c_p7eiwQjLx9v5gD ssp7WyvQZ6Df2c1l4q5 ekp7mjvQg2YE w_o7gfvQx3s6s3q6qEa6 q_n7suvQgSr8 -yn7yyvQkKWAeEdG imo7grwQW1jE',
};
