import type { DrawnNode } from './graph-drawing.view.js';

type Kind = DrawnNode['kind'];

/** Size of the points of networks, of the cut corners of places, and of other rounded corners. */
const point = 11;
const corner = 9;
const rounding = 4;

const rounded = (w: number, h: number, r: number): string =>
  `M${-w + r} ${-h}H${w - r}A${r} ${r} 0 0 1 ${w} ${-h + r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${-w + r}A${r} ${r} 0 0 1 ${-w} ${h - r}V${-h + r}A${r} ${r} 0 0 1 ${-w + r} ${-h}Z`;

const pointed = (w: number, h: number): string =>
  `M${-w} 0L${-w + point} ${-h}H${w - point}L${w} 0L${w - point} ${h}H${-w + point}Z`;

const corners = (w: number, h: number): string =>
  `M${-w} ${-h + corner}V${-h}H${-w + corner}M${w - corner} ${-h}H${w}V${-h + corner}M${w} ${h - corner}V${h}H${w - corner}M${-w + corner} ${h}H${-w}V${h - corner}`;

const octagonal = (w: number, h: number): string =>
  `M${-w + 7} ${-h}H${w - 7}L${w} ${-h + 7}V${h - 7}L${w - 7} ${h}H${-w + 7}L${-w} ${h - 7}V${-h + 7}Z`;

const slanted = (w: number, h: number): string => `M${-w + 7} ${-h}H${w}L${w - 7} ${h}H${-w}Z`;

const dogEared = (w: number, h: number): string =>
  `M${-w} ${-h}H${w - 8}L${w} ${-h + 8}V${h}H${-w}ZM${w - 8} ${-h}V${-h + 8}H${w}`;

const barred = (w: number, h: number): string => `${rounded(w, h, rounding)}M${-w + 5} ${-h}V${h}M${w - 5} ${-h}V${h}`;

/** The visible edges of a second box behind. The path goes there and back, so that its fill area is empty. */
const stacked = (w: number, h: number): string =>
  `${rounded(w, h, rounding)}M${-w + 4} ${h + 3}H${w}L${w + 3} ${h}V${-h + 4}V${h}L${w} ${h + 3}H${-w + 4}`;

/** The outline of a node around its center; a shape per kind, so that it is not conveyed by color alone. */
export const outlineOf = (kind: Kind, width: number, height: number): string => {
  const [w, h] = [width / 2, height / 2];
  const outlines: Readonly<Record<Kind, () => string>> = {
    networks: () => pointed(w, h),
    organizations: () => rounded(w, h, rounding),
    persons: () => rounded(w, h, Math.min(h, 17)),
    programs: () => barred(w, h),
    places: () => corners(w, h),
    groups: () => octagonal(w, h),
    events: () => slanted(w, h),
    sources: () => dogEared(w, h),
    group: () => stacked(w, h),
  };
  return outlines[kind]();
};
