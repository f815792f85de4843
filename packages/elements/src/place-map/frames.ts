import { outlines } from './outlines.generated.js';
import { project, type Coordinates, type Point } from './project.js';
import type { Box, SheetOutlines } from './sheet-outlines.js';
import { boxAround, isInside } from './zoom.js';

/** A place to be put on a map, if it can be. */
export interface PlaceOnEarth {
  id: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string | undefined;
  coordinates: Coordinates | undefined;
}

/** What is to be shown. */
export interface MapContent {
  points: readonly PlaceOnEarth[];
  /** Countries that have to be seen whole. */
  countries: readonly string[];
  /** Countries that are marked where they are in the picture. */
  mentioned: readonly string[];
}

/** One picture: a part of a sheet, and the points on it. */
export interface Frame {
  /** Name of the sheet. */
  id: string;
  sheet: SheetOutlines;
  box: Box;
  /** The countries that it is about, by code. */
  countries: readonly string[];
  points: ReadonlyMap<string, Point>;
}

type Located = PlaceOnEarth & { coordinates: Coordinates };

/** Kilometers of open ground beyond a country within which its places are believed to lie. */
const reach = 60;

/** Share of the longer side that is left free around the land. */
const margin = 0.04;

/** More of it below, for the scale. */
const footer = 0.08;

/** Width by height of a picture: between a page and a little wider than a square. */
const shapes = { one: [0.75, 1.25], several: [0.75, 0.75] } as const;

const sheets = Object.entries(outlines);

/** Is there an outline of a country? */
export const hasOutline = (country: string | undefined): boolean =>
  country !== undefined && sheets.some(([, { countries }]) => Object.hasOwn(countries, country));

const grow = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by];

const corners = ([left, top, right, bottom]: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: bottom },
];

/** Widened on both sides, or heightened, until its shape lies between the two. */
const shaped = (box: Box, [slimmest, widest]: readonly [number, number]): Box => {
  const longest = Math.max(box[2] - box[0], box[3] - box[1]);
  const [left, top, right, ground] = grow(box, margin * longest);
  const bottom = ground + (footer - margin) * longest;
  const [width, height] = [right - left, bottom - top];
  const [moreWidth, moreHeight] = [Math.max(0, height * slimmest - width), Math.max(0, width / widest - height)];
  return [left - moreWidth / 2, top - moreHeight / 2, right + moreWidth / 2, bottom + moreHeight / 2];
};

const isLocated = (place: PlaceOnEarth): place is Located => place.coordinates !== undefined;

const on = (place: Located, { projection }: SheetOutlines): Point => project(place.coordinates, projection);

/** Overseas parts of a country are not where its outline is. */
const isAtHome = (place: Located, sheet: SheetOutlines): boolean => {
  const home = sheet.countries[place.country ?? ''];
  return home !== undefined && isInside(grow(home.box, reach), on(place, sheet));
};

/** The picture of one sheet; undefined where nothing that is to be shown lies on it. */
const frameOf = (
  [id, sheet]: readonly [string, SheetOutlines],
  content: MapContent,
  located: readonly Located[],
): Frame | undefined => {
  const own = (codes: readonly string[]): string[] => [...new Set(codes)].filter((code) => sheet.countries[code]);
  const atHome = located.filter((place) => isAtHome(place, sheet));
  const involved = own([...content.countries, ...atHome.flatMap(({ country }) => country ?? [])]);
  const countries = involved.length > 0 ? involved : own(content.mentioned);
  if (countries.length === 0) return undefined;
  const land = countries.flatMap((code) => corners(sheet.countries[code]?.box ?? [0, 0, 0, 0]));
  const points = new Map(atHome.map((place) => [place.id, on(place, sheet)]));
  return { id, sheet, box: boxAround([...land, ...points.values()]), countries, points };
};

/** Places of countries without an outline are drawn on open ground, where a picture reaches them. */
const withGuests = (frame: Frame, guests: readonly Located[]): Frame => {
  const inside = guests
    .map((place) => [place.id, on(place, frame.sheet)] as const)
    .filter(([, point]) => isInside(frame.box, point));
  return { ...frame, points: new Map([...frame.points, ...inside]) };
};

/**
 * The pictures that show all that can be shown: whole countries with the places in them, one picture for each group of
 * neighbors. Places of which no frame holds a point are outside.
 */
export const framesOf = (content: MapContent): Frame[] => {
  const located = content.points.filter(isLocated);
  const frames = sheets.flatMap((sheet) => frameOf(sheet, content, located) ?? []);
  const shape = frames.length > 1 ? shapes.several : shapes.one;
  const guests = located.filter((place) => !sheets.some(([, sheet]) => isAtHome(place, sheet)));
  return frames.map((frame) => withGuests({ ...frame, box: shaped(frame.box, shape) }, guests));
};
