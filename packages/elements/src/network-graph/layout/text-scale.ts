import { widthOf } from './wrap-label.js';

const sample = 'Universiteit van Utrecht, health network 2030';

/** Space for fonts that are set a little wider in SVG than on a canvas. */
const spare = 1.04;

const [least, most] = [0.6, 1.3];

/** How wide a font is, beside the estimate by which labels are wrapped; 1 where there is no canvas to measure it. */
export const textScale = (fontFamily: string): number => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `100px ${fontFamily}`;
  const scale = (context.measureText(sample).width / 100 / widthOf(sample)) * spare;
  return Math.round(Math.min(Math.max(scale, least), most) * 100) / 100;
};
