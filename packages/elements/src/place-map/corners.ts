import { isInside, type Box } from './geometry/box.js';
import type { MapFrame } from './geometry/frame.js';

/** A round distance and its length on the map. */
export interface ScaleBar {
  kilometers: number;
  pixels: number;
}

/** Returns the longest of 1, 2, 5, 10, 20, 50 … kilometers that fits. */
export const scaleBar = (pixelsPerKilometer: number, maxLength: number): ScaleBar => {
  const maxKilometers = maxLength / pixelsPerKilometer;
  const power = 10 ** Math.floor(Math.log10(maxKilometers));
  const kilometers = ([5, 2].find((factor) => factor * power <= maxKilometers) ?? 1) * power;
  return { kilometers, pixels: kilometers * pixelsPerKilometer };
};

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
export const scaleCorner = ({ height, em }: Size, pixels: number): Box => [
  0,
  height - 2 * em,
  pixels + 1.5 * em,
  height,
];

/** Returns the corner covered by the zoom buttons. */
export const toolsCorner = ({ width, em }: Size, side: ToolsSide): readonly Box[] => {
  const x = side === 'left' ? 0 : width - tools.width * em;
  return side === 'below' ? [] : [[x, 0, x + tools.width * em, tools.height * em]];
};
