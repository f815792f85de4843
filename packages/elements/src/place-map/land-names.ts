import { isInside, type Box, type Point } from './geometry/box.js';
import { spotsIn } from './geometry/shape-points.js';
import { labelWidth, type LabelRequest } from './labels.js';
import type { MapFrame } from './geometry/frame.js';

export type ToPixels = (point: Point) => Point;

/** Layout parameters for the names of lands. */
interface LandLayout {
  window: Box;
  toPixels: ToPixels;
  em: number;
}

/** Minimum width of land relative to its name. */
const wideText = 1.2;
const wideRegion = 1.6;

/** A name to be centered on its land. */
interface Named {
  id: string;
  name: string;
  box: Box;
  spots: readonly Point[];
}

const widthIn = ([left, , right]: Box, toPixels: ToPixels): number =>
  toPixels({ x: right, y: 0 }).x - toPixels({ x: left, y: 0 }).x;

/** Places names on their land, in a smaller size if they exceed it; omits names that still do. */
const namesOn = (
  named: readonly Named[],
  toPixels: ToPixels,
  sizes: readonly number[],
  wide = wideText,
): LabelRequest[] =>
  named.flatMap(({ id, name, box, spots }) => {
    const [first, ...others] = spots.map(toPixels);
    const size = sizes.find((one) => wide * labelWidth(name, one) <= widthIn(box, toPixels));
    return size === undefined || !first ? [] : [{ id, text: name, ...first, radius: 0, size, spots: others }];
  });

/** Minimum visible share for a country to be named; below it, its provinces are named instead. */
const namedShare = 0.4;

const visibleShare = ([left, top, right, bottom]: Box, window: Box): number => {
  const width = Math.min(right, window[2]) - Math.max(left, window[0]);
  const height = Math.min(bottom, window[3]) - Math.max(top, window[1]);
  return (Math.max(0, width) * Math.max(0, height)) / ((right - left) * (bottom - top));
};

const countriesNamed = ({ lands, areas }: MapFrame, window: Box): Named[] =>
  lands.flatMap(({ name, middle, box }) => {
    const isNamed = visibleShare(box, window) >= namedShare && isInside(window, middle);
    return isNamed && !areas.some((area) => area.name === name) ? [{ id: 'land', name, box, spots: [middle] }] : [];
  });

const regionsNamed = ({ regions, areas }: MapFrame, window: Box): Named[] =>
  regions
    .filter(({ box }) => visibleShare(box, window) > 0 && !areas.some((area) => String(area.box) === String(box)))
    .map(({ name, box, rings }) => ({
      ...{ id: 'land', name, spots: spotsIn(rings, box, window) },
      box: [Math.max(box[0], window[0]), box[1], Math.min(box[2], window[2]), box[3]],
    }));

/** Returns the names of countries, or of provinces when no country is shown as a whole. */
export const landNames = (frame: MapFrame, { window, toPixels, em }: LandLayout): LabelRequest[] => {
  const sizes = [0.85 * em, 0.7 * em];
  const countries = countriesNamed(frame, window);
  const isCountry = frame.areas.some(({ name }) => frame.lands.some((land) => land.name === name));
  return countries.length > 0 || isCountry
    ? namesOn(countries, toPixels, sizes)
    : namesOn(regionsNamed(frame, window), toPixels, sizes, wideRegion);
};

/** Returns the names of areas; the name of an area that is too small for it is placed next to the area. */
export const areaNames = ({ areas }: MapFrame, { window, toPixels, em }: LandLayout): LabelRequest[] => {
  const named = areas.map(({ id, name, box, rings }) => ({
    ...{ id: `area ${id}`, name, box },
    spots: spotsIn(rings, box, window),
  }));
  const inside = namesOn(named, toPixels, [0.9 * em, 0.75 * em]);
  const beside = named.flatMap(({ id, name, box, spots: [middle] }) =>
    !middle || inside.some((request) => request.id === id)
      ? []
      : [{ id, text: name, ...toPixels(middle), radius: widthIn(box, toPixels) / 2, size: Math.max(12, 0.8 * em) }],
  );
  return [...inside, ...beside];
};
