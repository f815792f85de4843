// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [6.07, 49.77],
  arcs: 'ijOcgX6b7e1b7Hl4v3p4_1tCTt1q3h2o1x7c1f5g2_3i3 wpMcmX6y5-2Go3o2c4-2o2Lu1r4Y2u1W4 YyMebY6h6W2Dq2z2u3_4-1f2o4m1i4Z2u2a6a8s4a2i1s1d1a3g3i1a1e4m2w1w1i4o8-3o2q4q4c1Y3_2 ymNyyZ6e92o2x3 -oOYtY6Z1o1_7e3X4k6l4q1n4q6FW4Z2m1q2W9 ovOqkX68c5k8Y9x1a2-1u1a9y3Jc5s1m6r4i1_50f4e1r5a3x4W1 cvO-bX6Ds4QW4 cvO-bX6v5i1_5y2 -oOYtY6z3T8p3j2r2 wiOwlY6_3c1t3k2p4Gd4NX4g1t4Db5h5Tn6f9d2x7J ijOcgX6_1g6Mu2Y4o2e3Kt1s2i3e2f3-5f4u1n96s5y5i5c1k1-2l3o2',
  land: '0 1 2 3 -5 -6 -7 7',
  lakes: '',
  borders: '8 9 10',
  regions: [
    ["Diekirch", 'district', '-5 8 9 2 3'],
    ["Grevenmacher", 'district', '-6 -7 7 10 -9'],
    ["Luxembourg", 'district', '1 -10 -11 0'],
  ],
  towns: "Luxembourg~~Luxemburg~Luxemburg~Luxemburg|6.13|49.61",
};
