import { isInside } from './geometry/zoom.js';
import type { Rectangle } from './labels.js';
import type { MapFrame } from './place-map.view.js';

/** Size of the inset in em; it takes part of a map of at least `least`, and shows at least `more` times as much. */
export const inset = { size: 6, least: 24, more: 1.6 };

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

/** Where the inset stands. */
export const insetCorner = ({ width, height, em }: Size): Rectangle => {
  const side = (inset.size + 2) * em;
  return { x: width - side, y: height - side, width: side, height: side };
};

/** The corners that the zoom buttons and the inset take. */
export const takenCorners = (size: Size, side: ToolsSide, hasInset: boolean): readonly Rectangle[] => {
  const { width, em } = size;
  const x = side === 'left' ? 0 : width - tools.width * em;
  const buttons = side === 'below' ? [] : [{ x, y: 0, width: tools.width * em, height: tools.height * em }];
  return hasInset ? [...buttons, insetCorner(size)] : buttons;
};
