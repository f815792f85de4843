import type { PictureSize } from '../base/resize-controller.js';
import type { Shapes } from './geometry/frame.js';

/** Maximum height of a map in em. */
const tallest = 31;

/**
 * Returns the allowed proportions of a map: a narrow map may be as tall as wide, a wide one must not fill the page.
 * Rounded, so that few widths cause a redraw.
 */
export const mapShapes = ({ width, em }: PictureSize): Shapes => {
  const slimmest = Math.max(1, Math.ceil((width / em / tallest) * 10) / 10);
  return [slimmest, Math.max(slimmest, width < 40 * em ? 1.3 : 1.6)];
};
