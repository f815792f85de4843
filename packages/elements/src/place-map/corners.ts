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

/** Where the zoom buttons are placed. */
export type ToolsSide = 'right' | 'left' | 'below';

/**
 * Returns where to place the zoom buttons: on the right; if a place would initially be under them, on the left; if
 * there is one on both sides, below the map.
 */
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

/** Returns the corner covered by the scale bar, whose length is given in pixels. */
export const scaleCorner = ({ height, em }: Size, pixels: number): Rectangle => ({
  ...{ x: 0, y: height - 2 * em, width: pixels + 1.5 * em, height: 2 * em },
});

/** Returns the corner covered by the zoom buttons. */
export const toolsCorner = ({ width, em }: Size, side: ToolsSide): readonly Rectangle[] => {
  const x = side === 'left' ? 0 : width - tools.width * em;
  return side === 'below' ? [] : [{ x, y: 0, width: tools.width * em, height: tools.height * em }];
};
