// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 10000,
  middle: [12.44, 43.94],
  arcs: 'Wwp7u_vQc5mC ssp7WyvQg3u3 ekp7mjvQk8mE w_o7gfvQkEc4 epo7ogvQoCd1 q_n7suvQqJZE -yn7yyvQs2b4 imo7grwQXDl9h6zE Wto7-uwQp6p3 u-p7aswQf5WBjY1b8 c_p7eiwQDy9 u-p7aswQvQj6 -Zp7slwQzCe9 c_p7eiwQjLx9 ufp7iYwQv5gD ssp7WyvQZ6D omp7oxvQf2c1 ekp7uyvQl4q5 ekp7mjvQg2YE w_o7gfvQx3s6 -xo7WmvQs3q6 q_o7qsvQqEa6 q_n7suvQgSr8 -yn7yyvQkKWA ino7ycwQeEdG imo7grwQW1jE',
  land: '-1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11',
  lakes: '',
  borders: '11 12 13 14 15 16 17 18 19 20 21 22 23 24 25',
  regions: [
    ["Serravalle", '', '11 12 -10'],
    ["Domagnano", '', '-11 13 14 -12'],
    ["Faetano", '', '-1 -2 15 16 17 -14'],
    ["Montegiardino", '', '-3 18 -16'],
    ["Fiorentino", '', '-4 19 20 21 -17 -19'],
    ["Chiesanuova", '', '-5 -6 22 -20'],
    ["San Marino", '', '-7 23 24 -21 -23'],
    ["Acquaviva", '', '-8 25 -24'],
    ["Borgo Maggiore", '', '-9 -13 -15 -18 -22 -25 -26'],
  ],
  towns: "",
};
