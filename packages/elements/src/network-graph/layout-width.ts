import type { PictureSize } from '../base/resize-controller.js';
import { leastWebWidth } from './graph-drawing.view.js';

/** Size before the first measurement and on the server. */
export const usualSize: PictureSize = { width: 704, em: 16 };

/** Measured widths are rounded down to this many pixels. */
export const widthStep = 4;

/** Widths of a web in em; few, so that a small resize does not change the layout. */
const webWidths = [56, 50, 44, 38, 32, leastWebWidth] as const;

/** Least width of rows; below it the picture scrolls horizontally. */
const narrowest = 12;

/** Width of the drawing in em: of a web in steps, of rows what there is. */
export const layoutWidth = ({ width, em }: PictureSize): number =>
  webWidths.find((one) => one * em <= width) ?? Math.max(Math.floor((width / em) * 4) / 4, narrowest);
