import type { PictureSize } from '../base/resize-controller.js';
import type { Shapes } from './geometry/frame.js';

/** Largest height of a map in em. */
const tallest = 31;

/** A narrow map may be taller than wide; a wide one leaves room for the page. In steps, so that few widths draw anew. */
export const mapShapes = ({ width, em }: PictureSize): Shapes => {
  const slimmest = Math.max(1, Math.ceil((width / em / tallest) * 10) / 10);
  return [slimmest, Math.max(slimmest, width < 40 * em ? 1.3 : 1.6)];
};
