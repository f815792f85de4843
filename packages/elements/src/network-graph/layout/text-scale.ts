import { widthOf } from './wrap-label.js';

const sample = 'Universiteit van Utrecht, health network 2030';

/** Tolerance for fonts that are slightly wider in SVG than on a canvas. */
const spare = 1.04;

const [min, max] = [0.6, 1.3];

/**
 * Returns the width of a font relative to the estimate used for wrapping labels; 1 if there is no canvas to measure it.
 */
export const textScale = (fontFamily: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `100px ${fontFamily}`;
  const scale = (context.measureText(sample).width / 100 / widthOf(sample)) * spare;
  return Math.round(Math.min(Math.max(scale, min), max) * 100) / 100;
};
