import type { PictureSize } from '../base/resize-controller.js';

/** Size before the first measurement and on the server. */
export const usualSize: PictureSize = { width: 704, em: 16 };

/** Measured widths are rounded down to this many pixels. */
export const widthStep = 4;

/** Least width; below it the picture scrolls. In a wider one than the most, lines would be long. */
const [narrowest, widest] = [12, 76];

/** Width of the drawing in em: what there is, in quarters. */
export const layoutWidth = ({ width, em }: PictureSize): number =>
  Math.min(Math.max(Math.floor((width / em) * 4) / 4, narrowest), widest);
