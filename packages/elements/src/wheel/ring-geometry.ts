/** A sector of a ring that is divided into `count` equal parts. */
export interface RingPart {
  count: number;
  /** Index of the sector from 0, clockwise; the first one is centered at the top. */
  at: number;
  innerRadius: number;
  outerRadius: number;
  /** Gap between sectors, in the units of the radii. */
  gap: number;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

const point = (radius: number, angle: number): string =>
  `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;

/** Returns the center angle of a sector in radians, clockwise from the right. */
export const angleOf = (at: number, count: number): number => ((at / count) * 2 - 0.5) * Math.PI;

/** Returns the SVG path of a sector, rounded to two decimals, so that every engine yields the same string. */
export const ringPartPath = ({ count, at, innerRadius, outerRadius, gap }: RingPart): string => {
  const middle = angleOf(at, count);
  const halfAt = (radius: number): number => Math.PI / count - gap / 2 / radius;
  const [inner, outer] = [halfAt(innerRadius), halfAt(outerRadius)];
  const large = outer * 2 > Math.PI ? 1 : 0;
  return [
    `M${point(outerRadius, middle - outer)}`,
    `A${outerRadius} ${outerRadius} 0 ${large} 1 ${point(outerRadius, middle + outer)}`,
    `L${point(innerRadius, middle + inner)}`,
    `A${innerRadius} ${innerRadius} 0 ${large} 0 ${point(innerRadius, middle - inner)}Z`,
  ].join('');
};

/** Returns the angle by which an arrow extends beyond its sides: its tip is as long as its band is wide. */
const pointOf = (innerRadius: number, outerRadius: number): number =>
  ((outerRadius - innerRadius) * 2) / (outerRadius + innerRadius);

/** Returns the SVG path of a sector as an arrow: pointed at its end, and notched at its start for the previous one. */
export const ringArrowPath = ({ count, at, innerRadius, outerRadius, gap }: RingPart): string => {
  const middle = angleOf(at, count);
  const radius = (innerRadius + outerRadius) / 2;
  const half = Math.PI / count - gap / 2 / radius;
  const [from, to] = [middle - half, middle + half];
  const tip = pointOf(innerRadius, outerRadius);
  const large = to - from > Math.PI ? 1 : 0;
  return [
    `M${point(outerRadius, from)}`,
    `A${outerRadius} ${outerRadius} 0 ${large} 1 ${point(outerRadius, to)}`,
    `L${point(radius, to + tip)}`,
    `L${point(innerRadius, to)}`,
    `A${innerRadius} ${innerRadius} 0 ${large} 0 ${point(innerRadius, from)}`,
    `L${point(radius, from + tip)}Z`,
  ].join('');
};

/** Returns the point at the center angle of a sector. */
export const ringPartCenter = (at: number, count: number, radius: number): { x: number; y: number } => {
  const angle = angleOf(at, count);
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
};
