import type { PictureSize } from '../base/resize-controller.js';

/** Size before the first measurement and on the server. */
export const defaultSize: PictureSize = { width: 704, em: 16 };

/** Measured widths are rounded down to this many pixels. */
export const widthStep = 4;

/** Minimum width, below which the picture scrolls, and maximum width, above which lines would become too long. */
const [narrowest, widest] = [12, 76];

/** Returns the width of the drawing in em, in steps of a quarter. */
export const layoutWidth = ({ width, em }: PictureSize): number =>
  Math.min(Math.max(Math.floor((width / em) * 4) / 4, narrowest), widest);
