import type { ConceptRow } from './concept-rows.view.js';
import { wordsTogether, wrappedHeight } from './name-size.js';
import { placeLabels, type NamePlace, type NameRing } from './label-placement.js';

/** Dimensions of a wheel, in hundredths of the drawing's radius. */
export interface WheelShape {
  /** Inner and outer radius of the sectors. */
  innerRadius: number;
  outerRadius: number;
  /** Where the first sector starts: 0 centers it at the top, 0.5 starts it there. */
  turn: number;
  /** Do the sectors follow each other? Then the bands around them are arrows to the next. */
  isCycle: boolean;
}

/** The band in full color around a sector, by which sectors are told apart, and the gap between the two. */
export const bandOf = ({ isCycle }: Pick<WheelShape, 'isCycle'>): { width: number; gap: number } =>
  isCycle ? { width: 7, gap: 1.5 } : { width: 3, gap: 0 };

/** Container widths in em from which labels fit inside; the styles have a rule for each. */
export const wheelSizes = [14, 17, 21, 26, 30] as const;

/** Font size of labels in em. */
export const nameSize = 0.75;

/** Allowed number of sectors; with more, labels are too small. */
const [fewest, most] = [2, 12];

/** A narrow ring, with numbers on it and the labels around it. */
const narrowRing: WheelShape = { innerRadius: 54, outerRadius: 98, turn: 0.5, isCycle: false };

/** Width in em of a narrow ring where it is smallest. */
const leastRing = 12;

/** Label layout: inside from a container width on, else around the ring, or below it where there is no room for that. */
export interface WheelView {
  shape: WheelShape;
  names: 'around' | `from-${(typeof wheelSizes)[number]}`;
  /** Label positions by row; empty if labels are around the ring. */
  places: readonly NamePlace[];
  /** Does the text fit in the center? */
  hasHub: boolean;
}

/** Width in em from which names stand inside a wheel; undefined where they stand around it. */
export const leastWidth = ({ names }: Pick<WheelView, 'names'>): string | undefined => /\d+/.exec(names)?.[0];

/** Takes the room of the sign after a name that opens something, which stays on the line of the last word. */
const opens = '\u2060▾';

const emAt = (size: number): number => (200 / size) * nameSize;

/** Least distance of a name from the band. */
const fromBand = 2;

const nameRing = ({ innerRadius, outerRadius, isCycle }: WheelShape): NameRing => ({
  from: innerRadius + 4,
  to: outerRadius - bandOf({ isCycle }).width - bandOf({ isCycle }).gap - fromBand,
  margin: 2.75,
});

const hasHub = (words: readonly string[], innerRadius: number, size: number): boolean => {
  const side = innerRadius * Math.SQRT2 * 0.95;
  const height = wrappedHeight(words, side, emAt(size));
  return height !== undefined && height <= side;
};

/** In plain HTML, what there is to know of a part opens where its name stands: around a wheel, there is no room. */
export const opensInPlace = (rows: readonly ConceptRow[], isPlain: boolean): boolean =>
  isPlain && rows.some(({ hasMore }) => hasMore);

export const isWheel = (count: number): boolean => count >= fewest && count <= most;

/** Finds the smallest container width at which all labels fit inside; without one, they stand around a narrow ring. */
export const wheelView = (
  rows: readonly ConceptRow[],
  hub: string,
  language: string,
  { innerRadius, isCycle = false }: Pick<WheelShape, 'innerRadius'> & Partial<WheelShape>,
): WheelView => {
  const names = rows.map(({ label: { value, lang = language }, hasMore }) =>
    wordsTogether(hasMore ? value + opens : value, lang),
  );
  const hubWords = wordsTogether(hub, language);
  const wide: WheelShape = { innerRadius, outerRadius: 98, turn: 0, isCycle };
  for (const size of wheelSizes) {
    const places = placeLabels(names, nameRing(wide), emAt(size));
    if (places) return { shape: wide, names: `from-${size}`, places, hasHub: hasHub(hubWords, innerRadius, size) };
  }
  const { innerRadius: inner } = narrowRing;
  return { shape: { ...narrowRing, isCycle }, names: 'around', places: [], hasHub: hasHub(hubWords, inner, leastRing) };
};
