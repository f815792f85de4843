import type { ConceptRow } from './concept-rows.view.js';
import { wordsTogether, wrappedHeight, placeLabels, type NamePlace, type NameRing } from './label-placement.js';

/** Dimensions of a wheel, in hundredths of the drawing's radius. */
export interface WheelShape {
  /** Inner and outer radius of the sectors. */
  innerRadius: number;
  outerRadius: number;
  /** Where the first sector starts: 0 centers it at the top, 0.5 starts it there. */
  turn: number;
  /** Whether the sectors form a cycle, in which the bands around them are arrows to the next one. */
  isCycle: boolean;
}

/**
 * Returns the size of the fully colored band around a sector, which distinguishes sectors, and the gap between them.
 */
export const bandOf = ({ isCycle }: Pick<WheelShape, 'isCycle'>): { width: number; gap: number } =>
  isCycle ? { width: 7, gap: 1.5 } : { width: 3, gap: 0 };

/** Container widths in em from which labels fit inside; the styles have a rule for each. */
export const wheelSizes = [14, 17, 21, 26, 30] as const;

/** Font size of labels in em. */
export const nameSize = 0.75;

/** Allowed number of sectors; with more, labels would be too small. */
const [min, max] = [2, 12];

/** A narrow ring with numbers in it and the labels around it. */
const narrowRing: WheelShape = { innerRadius: 54, outerRadius: 98, turn: 0.5, isCycle: false };

/** Width in em of a narrow ring at its smallest size. */
const minRingWidth = 12;

/** Label layout: inside from a container width on, or else around the ring, or below it if there is no space. */
export interface WheelView {
  shape: WheelShape;
  names: 'around' | `from-${(typeof wheelSizes)[number]}`;
  /** Label positions by row; empty if labels are around the ring. */
  places: readonly NamePlace[];
  /** Whether the text fits in the center. */
  hasHub: boolean;
}

/** Returns the minimum width in em for names inside a wheel; undefined if they are around it. */
export const minWidth = ({ names }: Pick<WheelView, 'names'>): string | undefined => /\d+/.exec(names)?.[0];

/** Placeholder for the sign after a name that opens details; it stays on the line of the last word. */
const opens = '\u2060▾';

const emAt = (size: number): number => (200 / size) * nameSize;

/** Minimum distance of a name from the band. */
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

/** In plain HTML, details of a part open below its name, for which there is no room around a wheel. */
export const opensInPlace = (rows: readonly ConceptRow[], isPlain: boolean): boolean =>
  isPlain && rows.some(({ hasMore }) => hasMore);

export const isWheel = (count: number): boolean => count >= min && count <= max;

/**
 * Finds the smallest container width at which all labels fit inside; if there is none, they are placed around a narrow
 * ring.
 */
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
  return {
    shape: { ...narrowRing, isCycle },
    names: 'around',
    places: [],
    hasHub: hasHub(hubWords, inner, minRingWidth),
  };
};
