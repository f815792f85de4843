// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 1076,
  middle: [32.97, 34.92],
  land: 'apa2-we2j4a2p2Ox28f2W1X3a2Ny2n1o3h3m2Ds1ISd1s1Dk3_1c37q1W1q1g3n2i2Z1w22k2Y1m3k3u1c3u1i1S9i2CSVi2q1Y4D4b1e1h1e4X1Y4d3Y1e1m32a3Ug1e1w2e1i4i1q1Lm1i1e3Ki3d1W5JW4Su1o1i17Et1g3z40l2UHKQi29Oa1i1_1s1Jm1Qo1X1w26o1N1f3j1Dt1j1V_1Dd4X1FNn1b4DX2_1n6v1_2x1_4Pp1Nv1Jv4Gx4Fz1NZ3h2LZ1X4B1Ui263y1d28d1f1j3Id1QDm1v10v1VFVZ2CBn1p3Hj4Y1 mdd2clf2Z22B-1_1K2m1X2Y1y1m1ULq2m1a4Tk1KY3Jy2t1g2p4j3Gn1Y1p3BZ4h1',
  lakes: '',
  borders: 'ozb2Y-e2Bs1Cu2f1-1x2k2h5o12e1MW1q2Y1k2Ni1Cw1Pu3q2m1Dq34i1o2g2HY3GW1c2h1m3 WZd2wnf2m21Mn1g1V Yqb2sff2n2Sj25b1e1j2k1f1u1r12h2h1j35l4i1_1NFt2d2El1Z1n15x1o1W1Y35o1r1s2j1Qd1-1k1O2c2d4m4 apa2-we27e2q4c3Cm1Ds1m2c2u2s3X1u1',
};
