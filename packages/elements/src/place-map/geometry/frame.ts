import type { PictureSize } from '../../base/resize-controller.js';
import type { Line, CountryOutline, Landmark } from '../outline.js';
import { cornersOf, doMeet, enclosingBox, grown, isInside, type Box, type Point } from './box.js';
import { boxOf, drawArea, drawOutline, drawSurroundings, type DrawnArea, type DrawnOutline } from './draw-outline.js';
import type { MapPlace } from './clusters.js';
import { projectionFor, projector, type Coordinates } from './project.js';

/** A place with a position. */
export interface PlaceOnEarth extends Omit<MapPlace, 'x' | 'y'> {
  /** ISO 3166-1 alpha-2 code; undefined if unknown. */
  country: string | undefined;
  coordinates: Coordinates;
}

/** An area with a shape: a country, or a region of it. */
export interface AreaOnEarth {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  rings: readonly Line[];
}

/** The content of the map. */
export interface MapContent {
  points: readonly PlaceOnEarth[];
  areas: readonly AreaOnEarth[];
  /** Names a country by its code. */
  nameOf: (code: string) => string;
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

/** A country with its outline. */
export interface Land extends DrawnOutline {
  /** ISO 3166-1 alpha-2 code. */
  code: string;
  name: string;
  box: Box;
}

/** An area that is served, or a seat, with its shape. */
export interface MapArea extends DrawnArea {
  id: string;
  name: string;
}

/** A map: a projected part of the earth with places and areas. */
export interface MapFrame {
  /** The box visible at the lowest zoom level: all countries with points or areas. */
  box: Box;
  /** The box visible initially: all points and areas. Has the same proportions as `box`. */
  home: Box;
  /** All visible countries. */
  lands: readonly Land[];
  /** Path data of the surrounding land, coarser. */
  surroundings: string;
  /** Large towns, the largest first. */
  towns: readonly MapTown[];
  /** Provinces, states and regions of the visible countries. */
  regions: readonly MapRegion[];
  places: readonly MapPlace[];
  areas: readonly MapArea[];
}

/** Margin around the content, as a share of the longer side. */
const margin = 0.13;

/** Overdraw beyond the frame, as a share of the width, so that clipped edges are not visible. */
const bleed = 0.01;

/** Minimum side length in kilometers, so that a single town is shown with its surroundings. */
const minSide = 60;

/** Allowed proportions, width by height. */
export type Shapes = readonly [slimmest: number, widest: number];

/** Extends a box around its center to the given proportions. */
const reshaped = ([left, top, right, bottom]: Box, shape: number): Box => {
  const [width, height] = [right - left, bottom - top];
  const [moreWidth, moreHeight] = [Math.max(0, height * shape - width), Math.max(0, width / shape - height)];
  return [left - moreWidth / 2, top - moreHeight / 2, right + moreWidth / 2, bottom + moreHeight / 2];
};

/** Returns the box of the content, with margins, in allowed proportions. */
const homeOf = (content: Box, [slimmest, widest]: Shapes): Box => {
  const longest = Math.max(content[2] - content[0], content[3] - content[1]);
  const box = grown(content, Math.max(margin * longest, (minSide - longest) / 2));
  const shape = (box[2] - box[0]) / (box[3] - box[1]);
  return reshaped(box, Math.min(Math.max(shape, slimmest), widest));
};

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
export const frameOf = (content: MapContent, atlas: Atlas, shapes: Shapes): MapFrame | undefined => {
  const involved = involvedIn(content, atlas);
  const outlines = involved.flatMap((code) => atlas.countries.get(code) ?? []);
  if (outlines.length === 0) return undefined;
  const project = projector(projectionFor(enclosingBox(outlines.flatMap(({ bounds }) => cornersOf(bounds)))));
  const boxes = new Map([...atlas.countries].map(([code, { land }]) => [code, boxOf(land, project)]));
  const places = content.points.map(({ id, name, count, coordinates }) => ({
    id,
    name,
    count,
    ...project(coordinates),
  }));
  const areaBoxes = content.areas.map(({ rings }) => boxOf(rings, project));
  const home = homeOf(enclosingBox([...places, ...areaBoxes.flatMap(cornersOf)]), shapes);
  const all = enclosingBox([home, ...involved.flatMap((code) => [boxes.get(code) ?? home])].flatMap(cornersOf));
  const box = reshaped(all, (home[2] - home[0]) / (home[3] - home[1]));
  const cut = grown(box, bleed * (box[2] - box[0]));
  const seen = [...atlas.countries].filter(([code]) => doMeet(box, boxes.get(code) ?? box));
  return {
    box,
    home,
    lands: seen.map(([code, outline]) => ({
      ...{ code, name: content.nameOf(code), box: boxes.get(code) ?? box },
      ...drawOutline(outline, project, cut),
    })),
    surroundings: atlas.surroundings ? drawSurroundings(atlas.surroundings, new Map(seen), project, cut) : '',
    towns: townsOf(seen, project),
    regions: seen.flatMap(([, { regions }]) =>
      regions.map(({ name, rings }) => ({ name, ...drawArea(rings, project, cut) })),
    ),
    places: places.filter((place) => isInside(box, place)),
    areas: content.areas.map(({ id, name, rings }) => ({ id, name, ...drawArea(rings, project, cut) })),
  };
};

/** Maximum height of a map in em. */
const tallest = 31;

/**
 * Returns the allowed proportions of a map: a narrow map may be as tall as wide, a wide one must not fill the page.
 * Rounded, so that few widths cause a redraw.
 */
export const mapShapes = ({ width, em }: PictureSize): Shapes => {
  const slimmest = Math.max(1, Math.ceil((width / em / tallest) * 10) / 10);
  return [slimmest, Math.max(slimmest, width < 40 * em ? 1.3 : 1.6)];
};
