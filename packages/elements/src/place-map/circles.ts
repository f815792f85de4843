import type { Point } from './geometry/project.js';

/** A circle to be drawn, and what it counts. */
interface Circle extends Point {
  count: number;
}

/** Sizes in pixels. */
interface Sizes {
  /** Radius of a dot, which counts one. */
  dot: number;
  /** Radius of a circle with a number, which is a target. */
  least: number;
  gap: number;
}

/** The largest circle is so many times as wide as the least; one of this count is as wide as it would be by its area. */
const widest = 1.6;
const countOfLeast = 5;

/** How far a circle may grow: the larger of two neighbors takes the room between them. */
const roomOf = (own: Circle, circles: readonly Circle[], { least, gap }: Sizes): number => {
  let room = Infinity;
  for (const other of circles) {
    if (other === own) continue;
    const taken = other.count < own.count ? least : least * widest;
    room = Math.min(room, Math.hypot(other.x - own.x, other.y - own.y) - taken - gap);
  }
  return room;
};

/** Radii of circles that grow with what they count, as far as their neighbors leave room. */
export const radiiOf = (circles: readonly Circle[], sizes: Sizes): number[] =>
  circles.map((circle) => {
    const { dot, least } = sizes;
    if (circle.count < 2) return dot;
    const wanted = least * Math.min(widest, Math.sqrt(circle.count / countOfLeast));
    return Math.max(least, Math.min(wanted, roomOf(circle, circles, sizes)));
  });
