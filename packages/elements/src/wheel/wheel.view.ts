import type { ConceptRow } from './concept-rows.view.js';
import { wrappedHeight } from './name-size.js';
import { placeLabels, type NamePlace, type NameRing } from './label-placement.js';

/** Measures of a wheel, in hundredths of the radius of the drawing. */
export interface WheelShape {
  /** Between these circles lie the parts. */
  innerRadius: number;
  outerRadius: number;
  /** Do the parts point at each other? */
  tip: number;
}

/** Widths of the wheel, in em of the text around it, from which names can stand inside it. Styles know these. */
export const wheelSizes = [34, 39, 44] as const;

/** Names in the wheel are a bit smaller than the text around it. */
const nameSize = 0.875;

/** A wheel of one part is none; where there are more, names and numbers are too small. */
const [fewest, most] = [2, 12];

/** How a wheel shows its names: inside, from a width on that has room for all of them, else beside it. */
export interface WheelView {
  shape: WheelShape;
  names: 'beside' | `from-${(typeof wheelSizes)[number]}`;
  /** By row; empty where the names stand beside the wheel. */
  places: readonly NamePlace[];
  /** Does the text in the middle have room? */
  hasHub: boolean;
}

const emAt = (size: number): number => (200 / size) * nameSize;

/** Distance of the numbers from the middle. */
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

/** Can so many be drawn as a wheel? */
export const isWheel = (count: number): boolean => count >= fewest && count <= most;

/** Finds the least width at which all names stand inside the wheel. */
export const wheelView = (rows: readonly ConceptRow[], hub: string, shape: WheelShape): WheelView => {
  const names = rows.map(({ label }) => label.value);
  const common = { shape, hasHub: hasHub(hub, shape) };
  for (const size of wheelSizes) {
    const places = placeLabels(names, nameRing(shape), emAt(size));
    if (places) return { ...common, names: `from-${size}`, places };
  }
  return { ...common, names: 'beside', places: [] };
};
