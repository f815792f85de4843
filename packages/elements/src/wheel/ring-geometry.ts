/** The part of a ring that belongs to one of `count` equal parts, as path data around the origin. */
export interface RingPart {
  count: number;
  /** From 0, clockwise; the first part is centered at the top. */
  at: number;
  innerRadius: number;
  outerRadius: number;
  /** Distance between neighbors, in the units of the radii. */
  gap: number;
  /** How far each part reaches into the next one, as an arrow that points clockwise; 0 for straight sides. */
  tip?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

const point = (radius: number, angle: number): string =>
  `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;

/** Middle of a part, in radians, clockwise from the right. */
export const angleOf = (at: number, count: number): number => ((at / count) * 2 - 0.5) * Math.PI;

/** Two decimals, so that every engine draws the same path. */
export const ringPartPath = ({ count, at, innerRadius, outerRadius, gap, tip = 0 }: RingPart): string => {
  const middle = angleOf(at, count);
  const halfAt = (radius: number): number => Math.PI / count - gap / 2 / radius;
  const [inner, outer] = [halfAt(innerRadius), halfAt(outerRadius)];
  const between = (innerRadius + outerRadius) / 2;
  const corner = (side: 1 | -1): string =>
    tip === 0 ? '' : `L${point(between, middle + side * halfAt(between) + tip / between)}`;
  const large = outer * 2 > Math.PI ? 1 : 0;
  return [
    `M${point(outerRadius, middle - outer)}`,
    `A${outerRadius} ${outerRadius} 0 ${large} 1 ${point(outerRadius, middle + outer)}`,
    corner(1),
    `L${point(innerRadius, middle + inner)}`,
    `A${innerRadius} ${innerRadius} 0 ${large} 0 ${point(innerRadius, middle - inner)}`,
    `${corner(-1)}Z`,
  ].join('');
};

/** Where something stands at the middle of a part. */
export const ringPartCenter = (at: number, count: number, radius: number): { x: number; y: number } => {
  const angle = angleOf(at, count);
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
};
