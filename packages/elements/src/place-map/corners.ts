import type { ScaleBar } from './geometry/scale-bar.js';
import type { Rectangle } from './labels.js';

/** Size of the inset in em; it takes part of a map of at least `least`, and shows at least `more` times as much. */
export const inset = { size: 6, least: 24, more: 1.6 };

/** The corners that are taken: the zoom buttons, the scale and the inset. */
export const takenCorners = (
  { width, height, em }: { width: number; height: number; em: number },
  bar: ScaleBar | undefined,
  hasInset: boolean,
): readonly Rectangle[] => {
  const [button, side] = [2.5 * em, (inset.size + 2) * em];
  return [
    { x: width - button, y: 0, width: button, height: 2.6 * button },
    { x: 0, y: height - 2 * em, width: bar ? bar.pixels + em : 0, height: 2 * em },
    { x: width - side, y: height - side, width: hasInset ? side : 0, height: side },
  ].filter((corner) => corner.width > 0);
};
