import type { ConceptRow } from './concept-rows.view.js';
import { wrappedHeight } from './name-size.js';
import { placeLabels, type NamePlace, type NameRing } from './label-placement.js';

/** Dimensions of a wheel, in hundredths of the drawing's radius. */
export interface WheelShape {
  /** Inner and outer radius of the sectors. */
  innerRadius: number;
  outerRadius: number;
  /** Length of the arrow tip of a sector; 0 for none. */
  tip: number;
}

/** Container widths in em from which labels fit inside; the styles have a rule for each. */
export const wheelSizes = [34, 39, 44] as const;

/** Font size of labels in em. */
const nameSize = 0.875;

/** Allowed number of sectors; with more, labels are too small. */
const [fewest, most] = [2, 12];

/** Label layout: inside from a container width on, else beside the wheel. */
export interface WheelView {
  shape: WheelShape;
  names: 'beside' | `from-${(typeof wheelSizes)[number]}`;
  /** Label positions by row; empty if labels are beside the wheel. */
  places: readonly NamePlace[];
  /** Does the text fit in the center? */
  hasHub: boolean;
}

const emAt = (size: number): number => (200 / size) * nameSize;

/** Radius on which the numbers stand. */
export const numberRadius = ({ innerRadius }: WheelShape): number => innerRadius + 6;

const nameRing = (shape: WheelShape): NameRing => ({
  from: numberRadius(shape) + 4.5,
  to: shape.outerRadius - 2,
  margin: 2.75 + shape.tip / 2,
});

const hasHub = (text: string, { innerRadius }: WheelShape): boolean => {
  const side = innerRadius * Math.SQRT2 * 0.92;
  const height = wrappedHeight(text, side, emAt(wheelSizes[0]) * 1.2);
  return height !== undefined && height <= side;
};

export const isWheel = (count: number): boolean => count >= fewest && count <= most;

/** Finds the smallest container width at which all labels fit inside the wheel. */
export const wheelView = (rows: readonly ConceptRow[], hub: string, shape: WheelShape): WheelView => {
  const names = rows.map(({ label }) => label.value);
  const common = { shape, hasHub: hasHub(hub, shape) };
  for (const size of wheelSizes) {
    const places = placeLabels(names, nameRing(shape), emAt(size));
    if (places) return { ...common, names: `from-${size}`, places };
  }
  return { ...common, names: 'beside', places: [] };
};
