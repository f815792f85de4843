import { enclosingBounds } from './bounds.js';
import { boxOf, drawArea, drawOutline, drawSurroundings, type DrawnArea, type DrawnOutline } from './draw-outline.js';
import type { Line } from './lines.js';
import type { CountryOutline, Landmark } from '../outline.js';
import { projectionFor, projector, type Box, type Coordinates, type Point } from './project.js';
import { enclosingBox, isInside } from './zoom.js';

/** A place with a position. */
export interface PlaceOnEarth {
  id: string;
  /** ISO 3166-1 alpha-2 code; undefined if unknown. */
  country: string | undefined;
  coordinates: Coordinates;
}

/** An area with a shape: a country, or a region of it. */
export interface AreaOnEarth {
  id: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  rings: readonly Line[];
}

/** The content of the map. */
export interface MapContent {
  points: readonly PlaceOnEarth[];
  areas: readonly AreaOnEarth[];
}

/** The loaded outlines. */
export interface Atlas {
  /** Outlines by ISO 3166-1 alpha-2 code. */
  countries: ReadonlyMap<string, CountryOutline>;
  /** Land in and around Europe; undefined if it could not be loaded. */
  surroundings: CountryOutline | undefined;
}

/** A large town that helps readers orient themselves. */
export interface MapTown extends Point {
  names: Landmark['names'];
}

/** A province, state or region that is named on the map. */
export interface MapRegion extends Pick<DrawnArea, 'box' | 'rings'> {
  name: string;
}

/** A map: a projected part of the earth with points and areas. */
export interface Frame {
  /** The box visible at the lowest zoom level: all countries with points or areas. */
  box: Box;
  /** The box visible initially: all points and areas. Has the same proportions as `box`. */
  home: Box;
  /** Codes of the countries with points or areas. */
  countries: readonly string[];
  /** Outlines of all visible countries. */
  outlines: ReadonlyMap<string, DrawnOutline>;
  /** Bounding boxes of these countries. */
  boxes: ReadonlyMap<string, Box>;
  /** Path data of the surrounding land, coarser. */
  surroundings: string;
  /** Large towns, the largest first. */
  towns: readonly MapTown[];
  /** Provinces, states and regions of the visible countries. */
  regions: readonly MapRegion[];
  points: ReadonlyMap<string, Point>;
  areas: ReadonlyMap<string, DrawnArea>;
}

/** Margin around the content, as a share of the longer side. */
const margin = 0.13;

/** Overdraw beyond the frame, as a share of the width, so that clipped edges are not visible. */
const bleed = 0.01;

/** Minimum side length in kilometers, so that a single town is shown with its surroundings. */
const minSide = 60;

/** Allowed proportions, width by height. */
export type Shapes = readonly [slimmest: number, widest: number];

const grow = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by];

/** Extends a box around its center to the given proportions. */
const reshaped = ([left, top, right, bottom]: Box, shape: number): Box => {
  const [width, height] = [right - left, bottom - top];
  const [moreWidth, moreHeight] = [Math.max(0, height * shape - width), Math.max(0, width / shape - height)];
  return [left - moreWidth / 2, top - moreHeight / 2, right + moreWidth / 2, bottom + moreHeight / 2];
};

/** Returns the box of the content, with margins, in allowed proportions. */
const homeOf = (content: Box, [slimmest, widest]: Shapes): Box => {
  const longest = Math.max(content[2] - content[0], content[3] - content[1]);
  const box = grow(content, Math.max(margin * longest, (minSide - longest) / 2));
  const shape = (box[2] - box[0]) / (box[3] - box[1]);
  return reshaped(box, Math.min(Math.max(shape, slimmest), widest));
};

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const corners = ([left, top, right, bottom]: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: bottom },
];

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Returns the codes of the countries that contain a point or an area. */
const involvedIn = ({ points, areas }: MapContent, { countries }: Atlas): string[] => {
  const codes = new Set([...areas, ...points].map(({ country }) => country));
  return [...codes]
    .filter((code) => code !== undefined)
    .filter((code) => countries.has(code))
    .sort();
};

/** Returns the largest town of each country first, then the second largest ones, and so on. */
const townsOf = (
  countries: readonly (readonly [string, CountryOutline])[],
  project: (position: Coordinates) => Point,
): MapTown[] =>
  countries
    .flatMap(([, { towns }]) => towns.map(({ names, position }, rank) => ({ rank, names, ...project(position) })))
    .sort((a, b) => a.rank - b.rank);

/** Creates the map of points and areas; undefined if there are none, or before outlines are loaded. */
export const frameOf = (content: MapContent, atlas: Atlas, shapes: Shapes): Frame | undefined => {
  const involved = involvedIn(content, atlas);
  const outlines = involved.flatMap((code) => atlas.countries.get(code) ?? []);
  if (outlines.length === 0) return undefined;
  const project = projector(projectionFor(enclosingBounds(outlines.map(({ bounds }) => bounds))));
  const boxes = new Map([...atlas.countries].map(([code, { land }]) => [code, boxOf(land, project)]));
  const points = new Map(content.points.map(({ id, coordinates }) => [id, project(coordinates)] as const));
  const areaBoxes = content.areas.map(({ rings }) => boxOf(rings, project));
  const home = homeOf(enclosingBox([...points.values(), ...areaBoxes.flatMap(corners)]), shapes);
  const all = involved.reduce((box, code) => union(box, boxes.get(code) ?? box), home);
  const box = reshaped(all, (home[2] - home[0]) / (home[3] - home[1]));
  const cut = grow(box, bleed * (box[2] - box[0]));
  const seen = [...atlas.countries].filter(([code]) => meets(box, boxes.get(code) ?? box));
  return {
    box,
    home,
    countries: involved,
    outlines: new Map(seen.map(([code, outline]) => [code, drawOutline(outline, project, cut)])),
    boxes,
    surroundings: atlas.surroundings ? drawSurroundings(atlas.surroundings, new Map(seen), project, cut) : '',
    towns: townsOf(seen, project),
    regions: seen.flatMap(([, { regions }]) =>
      regions.map(({ name, rings }) => ({ name, ...drawArea(rings, project, cut) })),
    ),
    points: new Map([...points].filter(([, point]) => isInside(box, point))),
    areas: new Map(content.areas.map(({ id, rings }) => [id, drawArea(rings, project, cut)])),
  };
};
