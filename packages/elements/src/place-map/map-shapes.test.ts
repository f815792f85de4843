import { expect, test } from 'vitest';
import { mapShapes } from './geometry/frame.js';

test('the height of a map is limited by its width on a phone, and by the window on a wide page', () => {
  expect(mapShapes({ width: 320, em: 16 })).toEqual([1, 1.3]);
  expect(mapShapes({ width: 640, em: 16 })).toEqual([1.3, 1.6]);
  expect(mapShapes({ width: 960, em: 16 })).toEqual([2, 2]);
  for (const width of [640, 800, 960, 1200]) expect(width / mapShapes({ width, em: 16 })[0]).toBeLessThanOrEqual(500);
});
