/** The part of a ring that belongs to one of `count` equal parts, as path data around the origin. */
export interface RingPart {
  count: number;
  /** From 0, clockwise; the first part is centered at the top. */
  at: number;
  innerRadius: number;
  outerRadius: number;
  /** Distance between neighbors, in the units of the radii. */
  gap: number;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

const point = (radius: number, angle: number): string =>
  `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;

/** Middle of a part, in radians, clockwise from the right. */
export const angleOf = (at: number, count: number): number => ((at / count) * 2 - 0.5) * Math.PI;

/** Two decimals, so that every engine draws the same path. */
export const ringPartPath = ({ count, at, innerRadius, outerRadius, gap }: RingPart): string => {
  const middle = angleOf(at, count);
  const half = Math.PI / count;
  const inner = half - gap / 2 / innerRadius;
  const outer = half - gap / 2 / outerRadius;
  const large = outer * 2 > Math.PI ? 1 : 0;
  return [
    `M${point(outerRadius, middle - outer)}`,
    `A${outerRadius} ${outerRadius} 0 ${large} 1 ${point(outerRadius, middle + outer)}`,
    `L${point(innerRadius, middle + inner)}`,
    `A${innerRadius} ${innerRadius} 0 ${large} 0 ${point(innerRadius, middle - inner)}Z`,
  ].join('');
};

/** Where the number of a part stands. */
export const ringPartCenter = (at: number, count: number, radius: number): { x: number; y: number } => {
  const angle = angleOf(at, count);
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
};
