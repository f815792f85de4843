// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [17.78, 44.17],
  arcs: 'sbg2WXf5a4Y3 Yze2aye5y1Y2-Fo8g3OO-2k7IY3Le4n28v2u3z3 qte2oke5W1w3W2a3k5o5_2Y1 iYe2ahd5u2s2Li2b4-61a2k2-4u3q2W7c1mCDd2m90m3 iYe2ahd5b2q1_48a3z3-3h2 oae2WYd5f2s4 oae2WYd5IJ yje2gmc5Sc5f1k3r4W4p3k4 ife2wic5m4m3 qWe2ydc5u2g1q46b1i2o2Y1 eud2wfc5-1Vk6T q-a2ind5g3Y3u2GsAd2Y3Y1w1r24j4-3l4u5n1Y3r1e8f6qSXE-Ah3i36-3l3 q-a2ind5XCm5W3S uta2aee5w3f3w3n6Gn3n3x1t6X1 iba2mne5YHd8g1Z1 wqY2-Wg5u2v1g7z2YCh1y3x1W2d3h2nAu2b6y4h5W9n5g3f6W3b2 -nW2Wuh5o3v3a6n4Y4X4a5l3k2n6w1X2yD_7uJtEa6Z5W4p2 sf_1wdj5_1d57d3m3f9m7f6k6h9W5X3q44y2f2q1f3k5j1m5f4 ukz1wml52X4y4Z7Jb2t4f1r1v3e5n6W3j1w2d3i6Sm2s2i2Pe1n3W43-3d6i7v1Y2h4v4X6a5d2o4m1a4r1m1p4Y3b6g2d7e4f3 gtz1onm5v2n4Gh7l3h7k1Z6Fb2r3Z5 ex_1mxl5r3f2p4Of8W3jBY8b2Y2n4a7h5y1Io2z3s1x2BzB8t6Pv2v1 oyY2akm5n8-3l2u3r2h1v4k3n3j1x1k5j4h1j4j4x3z1Nl3t4d1zOe5d76x5x2v5f8p4j1Z2t1F_3z3z6 uib2ycm5j6a5r3m1x6Pb7p4jAFr5s5b1r1j6Z1bEe6z2d4f7Rv7o2 -xc2cbm5p6g1z8c5v3Ln7l6Z3v1h8p1v4c2z3q3 kYe2qZm5f7c4v8InAg4j4r1DZ3_2d2z3D cce2iXm5t3e2 yie2Yam5OZ4j7k1 epf2mfl5f7s4h1q3W4-3z1W4x4Qz2s1r4w6x2Ab3b2_2W4bAZ1 yZg2ydl5rA7z5y1 Wfg2cel5Z59 qph2Wil5v5Y2f3Fn5Qt4Ph3a2dBv5n8r1 kzg2g_j5Qy3w2i2-5a7s2-4y3m2m2q3i4YFq1Y1j2a4 odi2idi5_4m49e2b31h8Y4h2u1X1c4r3-4n3k1X4JtAY2v4w2v2e4Z1y4Y1q2c3k36k3z1m5A-1c6o2 abh2Ysh5BW5u1y1Y68Y8l4eAOa7FY6W1Y5u2e3u3l2i3f2h1_7-4 k_g2oXg5u20k4W7-50k4e2k3Jy5n7s2u3c6d1Nc5Og3e3g27g3_2y6j2a4vCWAr6y7v3m3f4k2 wfg2Yaf5y5o1t3e5r3m7f4c4r31Kk2p1-1X4k1MY2m3m1w4k3y26u4p4c78i3y2Y9D qfY2ctg5Mr5Y6d2a5Ak1i5v2Y1Z9q1h1D kca2ogh5c8z2W9g1s5Vc9b3y4Ec3-1-3Ow97c3x4k3r2i4Pm3I wgc2w_g5Y1Z1k2j7W3Z3u4Pq6AY4x2-1b6Y8f3k3Fs1m3g5l1q45 wvd2oeg5l1_3Mv4g2d8Ft1f40 msd2urf5hCSxABlHCTr2Y3n3IZ4OfJj3b3x4d30h3Y6X1W2j1Bt4d1n3h3t35t5e1n5-1p4k2X3s3z1gEv9q1l2eGbCi3LBp8 uta2aee5-3W4W3i5i1-4r1q3v3c3Z3Gp1q3q1a3yBp1k7B0m2j4-7Z1g7p7q1_1w3v2g1Z4a5l4Gg1W3W60Qa5_1a20m3v1a2Z55 gla2gmg5tAaBp6Mf1q4Ak7a1W2i8C msd2urf5a1z5X2n5o3X3Y4m1Y5l2a7W1aAp6o9j4 wvd2oeg5W1M wwd2efg5y4Ny4e3oACu3m2 yoe2qkg5g8t4m5_1k8RoF-1q9e3c7q4y3IOw1j1o3Z2-1_6Uv2a2 uWg2uxg5k6c3q8Y2a9n1Y4_1o5Fo2W3n2Y5Gq4Vo6W1W2 YZh2coh5Y2y3 uib2ycm5d3x4A_5o2p50d6t3l2h1d44h7a4v7W3d4q4r1y8u1 Wyb2Wsk5n6ZA0x2s2n3g7b5Oj3H_5l7X5lBp4_3d2 qeb2ygj5p52xAh1hC4r4q3b3-3z3-1lHE_4W2l9BTn3a1XDa4h8q9l9e1x4_2h9 aiZ2mai5XFy1v1q1Pc7t5-1_1s2t3Y1fCW5x7q4v6e1h5W7_4CXBu5vCW8 snW2yqj5t2c3Io2e74o7n1yFf4iCIo3u66kDHc5_4s20a7b1e3x4w4n5-3Z5g2fBW2t6MfSq1x3Up3W3d1a4-1g2w8g2Bo3 snW2yqj5t5X6dAZ2Z7Vj70p2_2v6R -xc2cbm5s3x5g25W5j3Y3x3i9Bo2k4sAe3w1m4 cce2iXm58l5o5p4W5r2W5h1g50i5X2g3h2Cr2w5H cgf2mhl5r2x5 mdf2qbl5v4m2l7k1_6Cl7_1v4k10g4f4Sx78d6l2l4t8_2h3_4Tx90hARRt5c7n3sAb3WHZ4i3x20X6j6X1r54 -jd2yZk5r90Z9Iv6s9X4W5f4y2pBSf4R epf2mfl5P_1r3f2X30Cw3x1m2 yZg2ydl52j2t4z1l3l5z2n1b6BX4_2 mkf2Yvk5p36h3iC kzg2g_j5X4o4z5i2n8f3 ygg2-Yk53e6R-1l4Ol4Nl7hAh5X1nDiAd1m2o1g4W7e3O-4 aiZ2mai5y2l4i2v1U_2Y3j3Kr2q5d4o6Be4x5 gla2gmg5Fz3l3_3Z7f1d69pBl4f30f2s2nAp1j60x6h2 YZh2coh5ZCs9dFY6bCo5pAW2vAo1 Ycf2Yhi5g3m3 iff2oki5-2W4Og4d1y3t3q6Tc5Y1c2q6-1-3i5oAe1cCc6Y1w1Aq9 qeb2ygj5k2r4W5X46XEm1_2i7b5u54w1p6y5X1o1b1m1l6q54i2f6o20a5h6W38 gyc2gmh5a1Pc1X6d2j2r6x2t8h1Z2z2 -jd2yZk55v5Y1X24b8c3p3e64u1RUr4s4Z5e7_1i2l1-2v80n3u6Z1e1n2o2NoFA-2X3 Ycf2Yhi5p9v6l4_1p43 gpe2aYi5v5m2Z5W5d7Ap5b5n50n1R0x5_4t2b90t3TTr5b4v1Vl2 wwd2efg5k1W9k1Y3c60s6z3g8t2 uWg2uxg5X3s2z5MtB6n5Fl2h2d1X4l4r4X8Q ase2mqg5b6g3Z9Y3v8A_4k6Ni5q1Mq8Ru3CW3y2X1aCk1y4m7k4c2q2 ase2mqg5x2f3Bn2',
  land: '-1 -2 -3 -4 4 -6 6 -8 -9 -10 -11 -12 12 -14 -15 -16 -17 -18 -19 -20 -21 -22 -23 -24 -25 -26 -27 -28 -29 -30 -31 -32 -33 -34 -35 -36',
  lakes: '36',
  borders: '37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78',
  regions: [
    ["Herzegovina-Neretva", 'canton', '37 38 39 40 -12 12 -14 41 42'],
    ["Trebinje", '', '43 -3 -4 4 -6 6 -8 -9 -10 -11 -41'],
    ["Foča", '', '-1 -2 -44 -40 44 45 46 47 48 -35 -36'],
    ["Banja Luka", '', '-23 49 50 51 52 53 -22'],
    ["Una-Sana", 'canton', '-54 54 -19 -20 -21'],
    ["Doboj", '', '-24 55 -26 56 57 58 59 -50'],
    ["Posavina", 'canton', '-27 -28 60 -57,-56 -25'],
    ["Brčko Distrikt", '', '-29 61 62 -58 -61'],
    ["Bijeljina", '', '-30 -31 -32 63 64 -62'],
    ["West Bosnia", 'canton', '-55 -53 65 -43 66 -17 -18,36'],
    ["West Herzegovina", 'canton', '-67 -42 -15 -16'],
    ["Vlasenica", '', '-33 -34 -49 67 68 69 -64'],
    ["Central Bosnia", 'canton', '-52 70 71 -38 -66'],
    ["Zenica-Doboj", 'canton', '-51 -60 72 -69 73 74 -71'],
    ["Tuzla", 'canton', '-59 -63 -65 -70 -73'],
    ["Sarajevo-romanija", '', '75 -46,-74 -68 -48 76 77'],
    ["Sarajevo", 'canton', '-78 78 -76 -45 -39 -72 -75'],
    ["Bosnian Podrinje", 'canton', '-77 -47 -79'],
  ],
  towns: "Sarajevo|18.36|43.85;Banja Luka|17.19|44.78;Zenica|17.9|44.2;Tuzla|18.67|44.54;Mostar|17.81|43.34;Bihać|15.87|44.82;Lukavac|18.53|44.54;Bugojno|17.45|44.06;Brčko|18.81|44.87;Bijeljina|19.21|44.76;Prijedor|16.71|44.98;Trebinje|18.34|42.71;Travnik|17.67|44.23",
};
