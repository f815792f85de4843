// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 2181,
  middle: [6.07, 49.77],
  land: 'YqQWwo6v7i1v7Hz4b4_4b2zDVz1-3n2s1p8g1v5m2f4u3i6c3Iy3w2m4c3y2Ny1Z5e2-1i4z6a2Fy2b3a4l5a2j2-4o1u4f2W3s6y8a5g2m1y1f1k3o3m1c1q4w2-1-1u4g9g4w2Y5Y5e1g3d3aA2w2b4x2v9g2p1Gh4W5d7y4t1m4_6s8n3e1r1g5Z1c6h3s4h1o60a5l1x1X7Mr5z9d4Z2z1Y2d2b9x99p5Rj4EZ5f6m1n6a3',
  lakes: '',
  borders: 'cwQWhq6f4X18z3r2z2f4g1X4q2Z5In4Pj4k1b5Fr5x5VZ7bAj2n8L YqQWwo6b2-6QW3k4u2m3Mx1-2s3m2p3k6t4-1hA6c6i6w5i1q1c3x3u2',
};
