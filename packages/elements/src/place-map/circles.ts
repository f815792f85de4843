import type { Point } from './geometry/project.js';

/** A circle to draw, with the number it represents. */
interface Circle extends Point {
  count: number;
}

/** Sizes in pixels. */
interface Sizes {
  /** Radius of a dot, which represents one item. */
  dot: number;
  /** Minimum radius of a circle with a number, which is a pointer target. */
  minRadius: number;
  gap: number;
}

/**
 * Maximum radius relative to the minimum one, and the count at which a circle has the minimum size; larger circles grow
 * in area with their count.
 */
const widest = 1.6;
const countOfLeast = 5;

/** Returns how far a circle may grow: the larger of two neighbors takes the space between them. */
const roomOf = (own: Circle, circles: readonly Circle[], { minRadius, gap }: Sizes): number => {
  let room = Infinity;
  for (const other of circles) {
    if (other === own) continue;
    const taken = other.count < own.count ? minRadius : minRadius * widest;
    room = Math.min(room, Math.hypot(other.x - own.x, other.y - own.y) - taken - gap);
  }
  return room;
};

/** Returns the radii of circles that grow with their count, as far as their neighbors leave space. */
export const radiiOf = (circles: readonly Circle[], sizes: Sizes): number[] =>
  circles.map((circle) => {
    const { dot, minRadius } = sizes;
    if (circle.count < 2) return dot;
    const wanted = minRadius * Math.min(widest, Math.sqrt(circle.count / countOfLeast));
    return Math.max(minRadius, Math.min(wanted, roomOf(circle, circles, sizes)));
  });
