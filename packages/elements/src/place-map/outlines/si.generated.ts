// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [14.8, 46.12],
  arcs: 'qmr1Wtr5x1_6 eyu1Wdr5r2r1v4W5d4Nx3Qv3o2n5DzE8vBAh8k4x3Y1l89hBu3t3Ex9TZAm1 Ygv1mlr5v3v1l6h1l3f5 cWx1wcs5j5Cb7p1p4n4j2k2n3Hb3b1j5Hl4b6d2_3j4x2h6Fr4X4 kfy1ias5z5g2xMPjCU Yrz1Wls5z6Z1p9Ut3X4v67p4l1d1X2Px1p2t1v3Fh3o1 op-1q-s5Z5RX2x61_3k1X3Y4X38z2f2Y2t3Ur2Al8-2z6Av4h1 ux-1yXt5b8d3 kmW2sqr5v1k5d4k2n4W5f7-3Ma2a3g1AW3z4a1h6y5x1m4k1e2i2q4X4o1b3a2nBLb65l4O Wp_1gbr5z3i44W3z1-5i3o3Y5s1y4a2c8He3X2k7TW3t1 Yx-1qar5i5m2u25w4r2c39w7i1 -W-1ksq5-4q1s3k1s5QW7e3c1W25q5w3H -sz1Yrq5g4e1s54 qfz1cxp5r2W2_5i2b4q40a3o4Y7s1o1u4SW9Fc6u4 kdz1oop53o2i2Y41W2 sey1-vo5Og3-1q1g4Ju4a2g3Bm9FW5k1c1Y3_1a4W2m40-5 u-x1sio5j2y1b3n1h3q1n3o3u1a2k8u2gCy2 elx1oln5-6w1Y41-5-3f6W3v1a2v1Y6r1u3q3W3-6y1Bq3 azu1Yio5y238z5u2t2-5_2Kl4m2l1oBn3W2l3e5Pg5i1a5q5y6x2u3h1i7RY9l5q5He5i1 qat1aqn5o3Ea9q2u7X2w5Ns5Cy4y1c7Y4s1a2a1o4Sa2w8o8 qat1aqn5 sYr1asn5g4f3m49kCCm9d4s6Le4c3w5u1q1o1p2c2e3i2g3Fo6j3g6T sYr1asn5Qy2x2e2u4W1sHy1X5W5 uWr1i_o5w1n1W9v1-4r2y9h3-9tBk4z1d3_3l2b2z5Bz4y1Z6D ukr1Wmr5j3h2d79v8t6fDj5l3v4t3_1i2x5c3j4m3Y2W9f1a6t3o87s1f1Gb1n3p4tBb6X5v3g1n1x3d3W6x4u36q7-1u2d2Rn2_1b4v3_5Bd4W1j1 uWr1i_o5YCEm4W3Cg2q6n2kF_1Y2f2-Ap5e3Ms2b1 sws1auo5g4b2s2p3x3l3Sh3q2h41f1w1b1x1t3W2X1f2_5c3X2In3 Yx-1qar5p1k1Z3W5X3W1u1m4h2u23o2j6y6e1m2v2Av2W1r5c62Y2r3a1v6m3l2o1 eyu1Wdr5Sz2 azu1Yar5b4Ve2x4b1b1c1b4Y2Z2b2f2j6_4t4CHp1l63W1r2n2d1X7d3n1l4b7W1_6d2Jn3j4_4X4v1 gdt1ssp5h3Sb7g6_2e19o3u5Y7Na1x9s12u1W2c3Vk2tCb1d9k1f6o2d4W3Z1-1o4k5W8W3s1s1v3w3Z9k3h6Z13Y4 gdt1ssp53p1p3x2Qd2v1r4c3p5 ubt1qbp5Z4l2x5l1q1n3r2z5 -sz1Yrq5b5s1X2Gt47f2e1_31b8g1t2f1p1IK-1X2k6t4w1b55l4s1X2c1u1k5v8m3b2a3j2I kwx1eor5Dg1g1e2s6u9m7t1Se1Tg5 kwx1eor5a1v3j5JX6t6d5Fx1o2l6q1d4IpGc41p1X8z2zA6l3Sr2f1_3g3d6m1 qfz1cxp5b3x1j5v2_4d1X3y2h1i3z6-2f9Fd6Y1j6DZ3b1x2o2b8G5v2i2z3n9q1f67 u-w1Yxp5v2W3 -xw1Y-p5c2Ea2c3u2Tk4Qa3-2p3a4t5g49GZ4BZ4Y1p5Op33b4Nj3g2 udw1gmq5m2Y1p5s2t3o1tC6x4Y1VW3n21x4-5PY4n5Jf3S sey1-vo5n3g4p1g8h3Sf1Y1o1i5t5u2v3LX6j22Tb7g3r4u4j3-1 mXx1osp5t2m4 azu1Yio5z3u8w42l1y6 myu1uxo5W8Y1k7k2oDh9c2w1Z1W5Y45g2m1Js5g3W2Ve2k2s6y4u2i3m1s5f1W3OY2u3k9G ubt1qbp5q6QcCp3w2-4g36-4l2k1GY2h1Y3g1a3T-5c2y1X5Y3j3g4x2 udw1gmq5h15r1_3b8JY1j1Qz2w5Tu3n4k4Cq6y2Rb4c1p3W37q5e1',
  land: '-1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15 -16 -17 -18 -19 -20 -21 -22 22 -24 -25',
  lakes: '',
  borders: '25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45',
  regions: [
    ["Obalno-kraška", 'region', '-24 25 26 -22 22'],
    ["Pomurska", 'region', '-10 -11 27 -7 -8 -9'],
    ["Gorenjska", 'region', '28 29 30 -1 -2'],
    ["Goriška", 'region', '31 32 -26 -25 -31'],
    ["Podravska", 'region', '-12 -13 33 34 -6 -28'],
    ["Koroška", 'region', '-35 35 -4 -5'],
    ["Savinjska", 'region', '-34 -14 36 37 38 39 -29 -3 -36'],
    ["Spodnjeposavska", 'region', '-15 -16 40 41 -37'],
    ["Jugovzhodna Slovenija", 'region', '-19 42 43 -41 -17 -18'],
    ["Notranjsko-kraška", 'region', '-33 44 -43 -20 -21 -27'],
    ["Osrednjeslovenska", 'region', '-38 -42 -44 -45 -32 -30 -40 45'],
    ["Zasavska", 'region', '-46 -39'],
  ],
  towns: "Ljubljana|14.51|46.05;Maribor|15.65|46.55;Kranj|14.36|46.24;Celje|15.26|46.23",
};
