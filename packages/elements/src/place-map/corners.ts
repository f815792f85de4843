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

/** Do the zoom buttons stand on the left? They do where a place lies below them at first. */
export const areToolsLeft = (
  { home, places }: Pick<MapFrame, 'home' | 'places'>,
  { width, em }: Omit<Size, 'height'>,
): boolean => {
  const [, top, right] = home;
  const scale = (right - home[0]) / width;
  const [across, down] = [(tools.width + 1) * em * scale, (tools.height + 1) * em * scale];
  return places.some((place) => isInside([right - across, top, right, top + down], place));
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
export const takenCorners = ({ width, height, em }: Size, isLeft: boolean, hasInset: boolean): readonly Rectangle[] => {
  const button = { x: isLeft ? 0 : width - tools.width * em, y: 0, width: tools.width * em, height: tools.height * em };
  return hasInset ? [button, insetCorner({ width, height, em })] : [button];
};
