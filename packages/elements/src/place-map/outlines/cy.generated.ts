// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [32.97, 34.92],
  arcs: 'cm_3qid4f8-3x4i1f5Gf4w1r5-3j1i5x2o6b6s4Pa3Y1q1j2e3Ni6t3w5Fa3y1W3c6t4k4b2e56m4W2m6e6c3W6g3q2o1L wc_3oif4k4Oq1x1k4Y3o7P6d2i2n2-7_1m7_5-1i2o62y5w1i2g2e5e2a8o2W3b1u2m2W6c1g6h2i9Z1i7o1e3-2o2FQd3a6Z90r4w1V iwY4cze4a1k1i4Hk1Y2m2r3a3b1w2o1-2z1e5Cw2j11b6p2Pf3r2t1r3Tx7z1Tj1x2r7Rx3r3bCh3n5j3f9n1_2h1 Y_X4kod4h3b1_8S_8Rp3h1v5j4f1Z2l7L5u1m4C9k3X4Eh2j2j6a1h2m1Lu2j32f3x1Tx1_3MLx2r6Vd8-1 Wja4eoe4z34Lq3t3a1 qaa4ate46u2z3-1m3w2u1d1y4u2q7p1u2Y1u5X1e5h3e4n8f6W1x2y1t6Lr7l2 Y_X4kod4Na3MY5h2q3f5m4XAy24i2 ijX4Wee4g1y1y4-1o4h1m2Mi3n1-6W5w2Rw68m2w4e4Z1s5W1-1W4n2o6 qaa4ate4q41i1z2i2x1 ijX4Wee4t4q1n49b2e2l4s2l2e3Z34h4l2j69d8m2t3h1VZ5 -__3wge4b4Or2X2_27j3y2w1q59-2b3W5p2k1f2q3s2m10W4x7g8 cm_3qid4Fa4o8-5Mw2PY3s4a4Y5y6z1e3',
  land: '0 1 2 3,4 5',
  lakes: '',
  borders: '6 7 8 9 10 11',
  regions: [
    ["Larnaca", 'district', '6 7 2,8 4'],
    ["Famagusta", 'district', '-9 5'],
    ["Nicosia", 'district', '-8 9 10 1'],
    ["Limassol", 'district', '11 -10 -7 3'],
    ["Paphos", 'district', '0 -11 -12'],
  ],
  towns: "Lefkosía~Nicosia~Nicosia~Nikosia~Nikosia|33.36|35.18;Limassol|33.04|34.68;Larnaca|33.62|34.92;Famagusta|33.94|35.12;Paphos|32.42|34.78",
};
