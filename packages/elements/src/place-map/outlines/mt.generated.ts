// Written by scripts/outlines.js from Natural Earth (public domain). Do not edit.
import type { EncodedOutline } from '../outline.js';

export const outline: EncodedOutline = {
  steps: 5170,
  middle: [14.44, 35.89],
  land: 'wno4mmgBm3Tm7p2s2l3k1_1s1XAd8Z4Z4_8t9s2bEc2_7Y2vCm5x7W8Z7e50g6Hc8t2WCk5i3cIt1mAr1q8Z5wBf5-2v1a1p7 oml4cdiBq6QkCFo5b2aAx5p6x6l8z2ZD6n7a2v4W2p3kBm9w1',
  lakes: '',
  borders: 'gsn4ctfBW7k5c2m2W4e4k3u3c1e1Y4w23c1Mi1W1Sy1c1c2M',
};
