import type { EdgeLabel } from './edge-labels.js';
import { pointAt, type Point, type Route } from './route-lines.js';

/** At which ends of a line arrowheads stand. */
export interface Arrows {
  readonly start: boolean;
  readonly end: boolean;
}

/** Length and half the width of an arrow. */
const arrow = { length: 9, half: 4 };

const round = (value: number): number => Math.round(value * 10) / 10;

const mix = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A segment of a quadratic Bézier curve (de Casteljau). */
const partOf = (route: Route, from: number, to: number): Route => ({
  start: pointAt(route, from),
  middle: mix(mix(route.start, route.middle, from), mix(route.middle, route.end, from), to),
  end: pointAt(route, to),
});

const unit = (from: Point, to: Point): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.sqrt(dx * dx + dy * dy), 0.1);
  return { x: dx / length, y: dy / length };
};

const pathOf = ({ start, middle, end }: Route): string => {
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  return `M${at(start)}Q${at(middle)} ${at(end)}`;
};

/** Share of an edge that its arrowhead covers. */
const arrowShare = ({ start, end }: Route): number => {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return Math.min((arrow.length - 1) / Math.max(Math.sqrt(dx * dx + dy * dy), 1), 0.4);
};

/** The stroke of an edge, interrupted at its label and under arrowheads. */
export const strokeOf = (route: Route, arrows: Arrows, mark: EdgeLabel | undefined): string => {
  const [first, last] = [arrows.start ? arrowShare(route) : 0, arrows.end ? 1 - arrowShare(route) : 1];
  const parts = mark
    ? [partOf(route, first, mark.before), partOf(route, mark.after, last)]
    : [partOf(route, first, last)];
  return parts.map(pathOf).join('');
};

/** The whole edge, as hit area for pointers. */
export const wholeLine = pathOf;

const arrowAt = (tip: Point, from: Point): string => {
  const { x, y } = unit(from, tip);
  const side = (by: number): string =>
    `${round(tip.x - x * arrow.length - y * by)} ${round(tip.y - y * arrow.length + x * by)}`;
  return `M${tip.x} ${tip.y}L${side(arrow.half)}L${side(-arrow.half)}Z`;
};

/** Arrowheads that come from the given point. */
export const arrowsOf = ({ start, middle, end }: Route, arrows: Arrows): string =>
  (arrows.start ? arrowAt(start, middle) : '') + (arrows.end ? arrowAt(end, middle) : '');
