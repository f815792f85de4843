// Written by scripts/outlines.js from Natural Earth (public domain) and GeoNames (CC BY 4.0). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2000,
  middle: [4.65, 50.64],
  arcs: 'gvGsee6Y4g3r5u29W4t2k2 qqGcre6m21 atGare6Y8X2y57W3-2n4k4Bc4o6i2s6o1g56QZ3f1v2k2X1aB7W3Y1s9i7a4g1Y4Ji3z1X1n5n4HIh2u85a7t1w5i2w4k4Y2m3Y6n1k2z2v1X4Cz3e4_2o2p4a2Nc74c2t12l4W35 -kKade6y3KwEDgAs3q5h1i2x1W2r5 -rLYYe6c9j2e4d2i7Ms3Rc4Z3W6Gk1b2j4f5Qt1n2j3h3l2s1j1z1X3z4z4c50v5d6x2NX9f6Av2a4x2 cZM-kc6i5l1l1f4m57 oiMyec6m2w1Y5r2eC1 iWN-dc6WD5 syOioa6j4q5q1c8j2s1p1g4x7q1X7Fn3k3d1c3g2g2u6a3W2k3p84f2i3r7g7h2o1_6Nt3g5 syNYvZ6Mo5e5a2f2W4i5o3W8w1W2s3u3w2w77k1W2 ymNyyZ6e92o2x3 YyMebY6h6W2Dq2z2u3_4-1f2o4m1i4Z2u2a6a8s4a2i1s1d1a3g3i1a1e4m2w1w1i4o8-3o2q4q4c1Y3_2 wpMcmX6y5-2Go3o2c4-2o2Lu1r4Y2u1W4 WjJqmY6g7t3-6v1w6x5W7x2i8a1W5p35Z6q4m1W7Z2i7v70t4k3p1u8o3y6b1c2s2Y3Y1e8p1w5c2c4h1 kfHsXZ6s48iHo5o6a1Y2k3a1k8gDs8i3W1W2d2Y5DZ1_6j4l23l3t4t7a1r3y5p1W2d23t2v2j5m1X20r4c7Ts7g1 WlGgaZ6s7MuIf3 ihCudc6e3h4k4d1k2Z4t1X2g4rAQh5q3j2k5v1e55k5g1e4a2o37Ut3Y81o5d1m4x3a1v40x5Y1X5k4p2o4w4s2c1sA5-6j2w20-7a2a5Ha4z2e5j2i3t4c3o1g4FY2_2n5p3p3d8m1x2Y5Es3h8b8p3l1r11f5-6j2o33 -vBYgc6-9-1g3Jc4p3 icBmXc6a4Cu3c4c5s2m6g1 ex9-nd6y1x2m2z7k6_4Cj2f4t3k2l5X1b2Y4b4-8Tw1l2q4x2Y3Z4g2b1YAz2 ex9-nd6e7c2-GY8WQq9cPiAYSu5 sYD-re6Y1v4JX6w1Z3y3h2 weDobe6y6Z1W6Ko1Y5y8Y1e65gFb3i2VKf4i3v1wE2m8k3mFy4c6Y3-4c4s1s4 slGWre6k2j1-1l3w5X4Hf3 weDobe6z3x1m2f5y2d3j4h5l5d2cEh6t2b1u3X4f3X3i4x4b5z3Y1r1w4KW1h2z2z1u7b4p1d1o2j3t7r3 emDYgc6p5p2r5v3n5Qj2a4h5FX5y1Z7b2 -vBYgc6Z1o4z1Qd7x1i2j2v8x2z5Ba3h6 emDYgc6m4b1W5UQz3e83m3n1a5g6y4Dk5k1Y2x3s6LY7W1g1b2 ycFubc6RX2i2v2eANy4Oo5e2k3N mWGiYc6b1X24p4c1b2Y59W4k3u3r1Jp2s6X1Ln2Y4Ha3Z3m6LY7G-6R8r3a4g1s1r1o7Y2 ayH-jb6d2b6W5t1d3v4i5_1x1p2Kh2X3b3Qr4l8Rd2y1l35n2x2z6KVf2v3v1d45z4f2q6l3e3s1k4d1l1_3W1t1n4d2w4h5p1Z2KX7Y2DUl6s3v4X2b3 ayH-jb6Fa2i4e1g7Jj1y3q2m1g7COl2q6u1wGy2y2k2-3H wkJkwb6D_2Y6r3e3_5q4h1y1z2W3BY4f4e4Y1W5X5z1j2m1p1e6X1o1x3y6-2g5Z1 YYLova6a1p1r2d2w1l1h1f2c1x3l3f2v8p3r2W1h8n3u4t10l2k4f3l1z4h7p2hERp2Kx2b4f7b4g2x5q66w4x2Dt2q2t1d6p1X1f3h9f4Gl3p2f3 YYLova6c4m2n2y2k2Uk5t2W5a2-2x3u2Je4g1u6_3o3h1g60b2Z3a2n3i3Hf3n4m7Os3Bi4g2w2i4f2e1Y1g2cFZ2c4j2LnBc2r47v3 wkJkwb6k2w2d1k7W3W1Cg2 ipJWec6Y3b11b2W4d2e3C qzJuYc6g8p18g3c9PY4o1W4h1Y3w2w5e1c3z2i3Pe6Mi5a27Y2wAY2a6y3 oiMyec6k5Ve5j4q87y2w2h2-1 gvGsee6d1j1o5_AZ2r4_4X1l79d4r2w1r5W2n2m3G YoGuhd6z2_5x2P_3Sz1l2s1X5vAt3u1f2x5h5g4b2v1n3x5n2z3Jd3q1Z3v2k2z2z60 -kKade6l1Ph1t4Y5_2EX5Z3t1X4Ov2p2d65Z5_3z9f10r1p3b3 qkJmhd6t1g1Z7f1jBZ3t3q3X4z1d6Z1f3c1Z9n1r1n2x5m1d2f1d4Y2d2b2t2u1p7Z1Hw1_4y1b9Y2f4L qzJuYc6k2e3t1u5q5s3t2KSc4Y2u3Y35Y1k3v1Y1p9Dz4g1r1s2Y5w22u2e5o1e4-2h3u2f6G0Z3f7F_1m2b3H -lHkjc6ZAj3h53l3m1f3k4d2Nr4s1s4c2Fo3i2-2o4k1i5Hc3Y2a4b3_1l2W5X2W2z3r3f1a4z1 ipJWec6r4i2Z6X3l3KEe2j9JZ5i4d5a1Z7b2l6Y1Fb3e2z1j2v1t7Ir9T3Y2n4Bn4d2z5HZ3v1h2a2r2x3n8j1X4a2h31t2k2f7p2',
  land: '0 1 2 3 4 5 6 7 -9 -10 -11 -12 -13 -14 -15 -16 -17 -18 -19 -20 20 21 22 23',
  lakes: '',
  borders: '24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45',
  regions: [
    ["West-Vlaanderen", 'province', '20 21 24 25 -18 26 -20'],
    ["Hainaut", 'province', '-27 -19,-26 27 28 29 30 -16 -17'],
    ["Namur", 'province', '-31 31 32 33 -15'],
    ["Luxembourg", 'province', '-34 34 -12 -13 -14'],
    ["Liège", 'province', '-35 -33 35 36 37 5 38 7 -9 -10 -11'],
    ["Oost-Vlaanderen", 'province', '22 23 39 40 -28 -25'],
    ["Antwerpen", 'province', '41 42 -40 0 1 2'],
    ["Limburg", 'province', '4 -38 43 -42 3,-39 6'],
    ["Brussel", 'capital region', '44'],
    ["Vlaams-Brabant", 'province', '-29 -41 -43 -44 -37 45,-45'],
    ["Brabant wallon", 'province', '-46 -36 -32 -30'],
  ],
  towns: "Brussel~Brussels~~Brüssel~Bryssel|4.35|50.85;Antwerpen~Antwerp|4.4|51.22;Gent~Ghent|3.72|51.05;Charleroi|4.44|50.41;Liège~~Luik~Lüttich|5.57|50.63;Brugge~Bruges~~Brügge|3.22|51.21;Namur~~Namen|4.87|50.47;Leuven|4.7|50.88;Mons~~Bergen|3.95|50.45;Hasselt|5.34|50.93;Aalst|4.04|50.94;Mechelen|4.48|51.03;La Louvière|4.19|50.49;Kortrijk|3.26|50.83;Tournai|3.39|50.61;Ostend|2.93|51.22;Sint-Niklaas|4.14|51.17;Genk|5.5|50.97;Roeselare|3.12|50.95;Verviers|5.86|50.59;Mouscron|3.21|50.74;Dendermonde|4.1|51.03;Turnhout|4.94|51.32;Lokeren|3.99|51.1;Beringen|5.23|51.05;Heist-op-den-Berg|4.73|51.08",
};
