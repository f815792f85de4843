// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [5.63, 52.28],
  arcs: 'ebOiqm6-A6w5l1c3m1oIe3oTu2gCd1u4_1c4hAW6b3qFv3Un3u3f1kAj1 YqRajk6Us1eAu9s2c4i1m8b1-8n1m2e3i9Fo5 ydQioj6k6u1yB4q6d1a6Ii6f1e2s2Ui4a1mDk2g6 gkRwXi6t1w5i3k5Y1o4r1e3p7o7t2t1h6L_9y1x9Qv5u2h1g6IY2-6c2Z4Y2Ty1-1k4 kkQonh6i7Iw6-5w7u2g4-3o5Y3 edNgag6e2u3l4w3m2W2a5Iw6k2Y5Qi76d6w3e4k1eCf4-3Iy3p2yBf2FY4W8j1q4Ia6-2mCq2YB8i3a1u5g5q2c1RW3d3a2xCa4Ke3-3Qs2a3w4Y2 ijNudc6t2W4c3g28u3q5s1c2i34o4_7u2Go5l4B_4Qr6l11a3r2m6m3c1y4v2w3e1a4i4oBu5a7k2PY3b57z2Y1Tg2k1e5-3i3i6k7m4c2W3m6x1k1q1k7n1i6_4q3f8a7Hm1a2q4j8g2x2e2s1o3l9q4 iWN-dc6WD5 oiMyec6m2w1Y5r2eC1 cZM-kc6i5l1l1f4m57 -rLYYe6c9j2e4d2i7Ms3Rc4Z3W6Gk1b2j4f5Qt1n2j3h3l2s1j1z1X3z4z4c50v5d6x2NX9f6Av2a4x2 -kKade6y3KwEDgAs3q5h1i2x1W2r5 atGare6Y8X2y57W3-2n4k4Bc4o6i2s6o1g56QZ3f1v2k2X1aB7W3Y1s9i7a4g1Y4Ji3z1X1n5n4HIh2u85a7t1w5i2w4k4Y2m3Y6n1k2z2v1X4Cz3e4_2o2p4a2Nc74c2t12l4W35 qqGcre6m21 qqGcre6_1q5l5Z1dB6Z5m1x6u3d7St1LZ5r5h9t1t4q2n7i2v4y2_9Z1f9w1X5c5Z4e2x1i3g1a1yC-4mX1g2s6Z2-2f3d4l2WCPY6l1a5v2a4d6y4Z2m6Ik2P-7K WrGo-e6k2Es1w2p3s4r4k1 wmG-df6p9-1x55z4g1x9w5-9m2cB9c6b2 wjGwmf6l2g3 ghGaqf6_44n3o1RY2 yXGytf66W3w3q17m2r8s1v1q1Na4Z2q2n6c3h2X1hBp1Z1k3q3o1gBm2s7v1e4c1r5w4Y1e5v3W7o1w1w5Pw4Gg4s1wHkDgFwDqCaE mpHYki6o7oDa1m4k2c3g5eOu3WCg5g8w1k9i2q3y9Tx1v3-2d2a5Ty46a8u3mCg2uCy6 mdKaYl6qGe9e8w1o2Y3k3o8o2w3a7m4o4c1g6o4o8a1g4e2YKw4sFs4sPK sYD-re6Y1v4JX6w1Z3y3h2 sYD-re6cKY4u3a1-7d3cCb2s6z2wCHeCe3o3y4i7l1g3l3wAp1-2m2c5b1 weDobe6y6Z1W6Ko1Y5y8Y1e65gFb3i2VKf4i3v1wE2m8k3mFy4c6Y3-4c4s1s4 ouFsyf6q7z1X1d3d4j1p9b1n9i2_1g3dB-3t3r2p55b4-1AY4m4w1oAW1c4HWC7w4f1g7p5 oZJykl6o2P_5t6x5_2v2d3b4Nh4Y1j2c3Oe3q5u6y5Y3a6y6y330n2Y3_3b2z2 yXJqyl6g5Y4a8o4e68x9v5z5Z4x3Y1 -bLwsm6s1OmIa2x2h2vATOv1v6N_9b2fHn4n323Y4uBo2wGY2W2W1 ebMmxm6WUOY5p1hCr1vC0d9b2h5g2Oy1W4I meOqWn6gCKw1l1jLb4v3q1a3s1W8u1 qXKcqi6u5y2u7q2g5c3i9g2q5c3i6Y2W3s4s4Gu7e4e7k1c2a1k3d2uJx2m2n53j2n1b3t4z4f3z1Z7b1tAt2p2h2b9b2Y1v3PZ3n2f2l4X1b85h3Ql7s3_3i1n8W2t70p2Sl2c5 gjOshm6Dk2l3Az2UU-1e3Ot5s1 yaOupm6z1Hn2v5Qf1a8HW46 qeKWWl6l7_3j5_1b5f1s2f1c6t7Mr28_7u1p1e4X2k4-1u34e7j2e1l4z5f2r1_2z1h1t7z2p3JX3u1h3Qj4Fv1X26b3u1p3a4p5UX3n2p1Uv1X2l1u1Z2Y2JZ2h2b4X2X2d3z1Uj30t1v1w7x2eAd1g6r2e5R-78g8r3 ywKedi6e3l1s5n1 wZLcai6a59uAq1m1UY4y5s5e4w3y1e7i1i8c3u2y1k7-6m1y23m2 -zMcbj63g2j2q6NS qwMWlj6FG_3a1nGH_1CX4g4t3-27y4W2g8m2a3Y3k2k5g2 meMuik6e1IX9o1_3F_3n1z34l4k1z76z3Kd5q2BY2y5s3r1W2Y2i1GW2r1k3Ua3v3k4j1s2lAX4hCn6 mjLYuk6w25wCY4b1u1Z7t1r4t1p2Z2 kkMapk6e1RY9Us1s1Lw1j4Ih4f1l2v2 yaOupm6CK YqRajk6X3m2t3c1q2c4zCoAlE-8x9m6d5Sh8r1v1i2p6k4b4y3v7s1fAv5z5h8n34 sqOmil6n5c2p8Uv2w1Hs2c2e4q4s3LW3e7a9Cu2n3O ydQioj6v2a3X9m2d59Z6z1v1p1Cr3b5o1h6Gv5X1b2u2j5g3X60x6g2f4Pf2s1h4y6Y9-4Ia1r9Y7 c-Nskk6qA-4i6Y4a6Dc4r1W6k2c4-3Va3t6m5p1i4v5y16s1 cpMkek6q4k1a7Z1s6s3e4Ie3Z2-47k2g2s9u1 kkQonh6l1ObCq1Iq4X70p1s1rC3r3c2v6e6r3Aj7b2z71z9Y1j4k1r4g6v4w2g2k6c4Sq1a5r4w5t5s4f2Mp7d3p53b4o4l24 qwMWlj61Mg6u1q5B-9q2r2Y2z8e2i2Y2t2k6Z8-4Z9W3 aoJakg68m2sDy39-1Y8k9 wdKy_g6y46a4g1W7j2Y9q2s4Pc5s1i5Lq9n3c4JIm2v1y2Z4k3Tw6b3s1z4Z2j3Y1Y5c7v4a3n5UY1k3b5W3c1s4 edNgag6b4k1v2k2h3d2 yyM-bg6xCCt8u3p3Ub2-2p5Q_7Nd4i1h7f2l7Jt1l4b6l3xMn18g4n4-1j47p6o3Bs1 -rLYYe6a7g1s2s5s5m5-Os4k7y3X3Y4d4s3x2a7x1y7c9f1WBs1g4l1-1Y1f2w5X6i5v2Y7z8Y2NY3j2O WrGo-e6CX7u1h2 wjGwmf6w3v2Mn3l1l2 yXGytf6m2k1i8n2 uiGusf6j1p2 uiGusf6WHi2w4Y2w3g4-Cn1u42kCy2-32e6s4w1c2g6m3WAMw4u2mCJ mpHYki6Z1f1k8_1k5Ed5h5p2f5e4x1i8Sw7w1c3d3W4o1 WqIq_h6W3t2w8x3CX4p5Gr3l2o3f1m1X7X4r3g6Bt2l2Op1u6t5y4Y1w7y3c5Nc4e2a5i1e3Ty2t2o3R mdKaYl6a1Z2 ywKedi6h79v3v2j5r8j2X1_68bAp1h1o4W3a4l2Y2n1k3x4Gp6d1v2l2z4DZ7v2v5X1 cpMkek6p5k4X53',
  land: '0 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 14 15 16 17 18 19 20 21,-23 23 -25,25,26,27,28,29,30,31',
  lakes: '32 33,34 35 36 37 38 39,40,41',
  borders: '42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64',
  regions: [
    ["Groningen", 'province', '32 42 0 -2 43 44'],
    ["Drenthe", 'province', '-3 45 46 -44'],
    ["Overijssel", 'province', '47 -46 -4 -5 48 37 49'],
    ["Gelderland", 'province', '50 51 36 -49 -6 52 53'],
    ["Limburg", 'province', '-7 -8 -9 -10 -11 54 -53'],
    ["Zeeland", 'province', '-23 23 -25,-14 14 55,16 56,18 57 58,25'],
    ["Noord-Brabant", 'province', '-56 15 -57 17 -59 59 -54 -55 -12 -13'],
    ["Zuid-Holland", 'province', '60 61 -51 -60 -58 19'],
    ["Noord-Holland", 'province', '20 62 34 63 -61,26'],
    ["Friesland", 'province', '21 -43 33 -45 -47 -48 64 39 -63,27,28,29,30,40,41'],
    ["Flevoland", 'province', '31,-65 -50 38'],
    ["Utrecht", 'province', '-64 35 -52 -62'],
  ],
  towns: "Amsterdam|4.89|52.37;Rotterdam|4.48|51.92;Den Haag~The Hague~~~Haag|4.3|52.08;Utrecht|5.12|52.09;Groningen|6.57|53.22;Eindhoven|5.48|51.44;Tilburg|5.09|51.56;Almere|5.21|52.37;Breda|4.78|51.59;Nijmegen|5.85|51.84;Enschede|6.9|52.22;Haarlem|4.64|52.38;Arnhem|5.91|51.98;Amersfoort|5.39|52.16;Apeldoorn|5.97|52.21;Den Bosch|5.3|51.7;Maastricht|5.69|50.85;Leiden|4.49|52.16;Dordrecht|4.67|51.81;Zoetermeer|4.49|52.06;Zwolle|6.09|52.51;Venlo|6.17|51.37;Deventer|6.16|52.26;Alkmaar|4.75|52.63;Heerlen|5.98|50.88;Leeuwarden|5.81|53.2",
};
