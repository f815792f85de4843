import { expect, test } from 'vitest';
import { scaleBar } from '../corners.js';

test.each([
  [1, 120, 100, 100],
  [1.5, 120, 50, 75],
  [4, 120, 20, 80],
  [48, 120, 2, 96],
  [200, 120, 0.5, 100],
])(
  'at %d pixels per kilometer and room for %d, the bar shows %d km in %d pixels',
  (scale, room, kilometers, pixels) => {
    expect(scaleBar(scale, room)).toEqual({ kilometers, pixels });
  },
);
