import { isInside } from './geometry/zoom.js';
import type { Rectangle } from './labels.js';
import type { MapFrame } from './place-map.view.js';

interface Size {
  width: number;
  height: number;
  em: number;
}

/** Size of the zoom buttons in em. */
const tools = { width: 2.75, height: 6.5 };

/** Where the zoom buttons stand. */
export type ToolsSide = 'right' | 'left' | 'below';

/** On the right; where a place lies beneath them at first, on the left; where one lies there too, below the map. */
export const toolsSideOf = (
  { home, places }: Pick<MapFrame, 'home' | 'places'>,
  { width, em }: Omit<Size, 'height'>,
): ToolsSide => {
  const [left, top, right] = home;
  const scale = (right - left) / width;
  const [across, down] = [(tools.width + 1) * em * scale, (tools.height + 1) * em * scale];
  const isFree = (from: number): boolean =>
    !places.some((place) => isInside([from, top, from + across, top + down], place));
  if (isFree(right - across)) return 'right';
  return isFree(left) ? 'left' : 'below';
};

/** Where the scale stands, of so many pixels. */
export const scaleCorner = ({ height, em }: Size, pixels: number): Rectangle => ({
  ...{ x: 0, y: height - 2 * em, width: pixels + 1.5 * em, height: 2 * em },
});

/** The corner that the zoom buttons take. */
export const toolsCorner = ({ width, em }: Size, side: ToolsSide): readonly Rectangle[] => {
  const x = side === 'left' ? 0 : width - tools.width * em;
  return side === 'below' ? [] : [{ x, y: 0, width: tools.width * em, height: tools.height * em }];
};
