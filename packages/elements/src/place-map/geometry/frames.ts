import { boxOf, drawOutline, type DrawnOutline } from './draw-outline.js';
import { groupCountries } from './group-countries.js';
import { boundsAround, type Bounds } from './bounds.js';
import type { CountryOutline } from '../outline.js';
import { projectionFor, projector, type Box, type Coordinates, type Point } from './project.js';
import { boxAround, isInside } from './zoom.js';

/** A place whose position may be unknown. */
export interface PlaceOnEarth {
  id: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string | undefined;
  coordinates: Coordinates | undefined;
}

/** The content of the map. */
export interface MapContent {
  points: readonly PlaceOnEarth[];
  /** Countries that must be fully visible. */
  countries: readonly string[];
  /** Countries that are marked; one outside all frames gets a frame of its own. */
  mentioned: readonly string[];
}

/** The outlines that have been loaded. */
export interface Atlas {
  /** By ISO 3166-1 alpha-2 code. */
  countries: ReadonlyMap<string, CountryOutline>;
  /** Land in and around Europe; undefined if it could not be loaded. */
  surroundings: CountryOutline | undefined;
}

/** A map: a projected part of the earth with points. */
export interface Frame {
  id: string;
  box: Box;
  /** Codes of its main countries. */
  countries: readonly string[];
  /** Outlines of all visible countries. */
  outlines: ReadonlyMap<string, DrawnOutline>;
  surroundings: DrawnOutline | undefined;
  points: ReadonlyMap<string, Point>;
  project: (position: Coordinates) => Point;
}

type Located = PlaceOnEarth & { coordinates: Coordinates };

/** Tolerance in degrees around a country's outline for its places, such as islands. */
const reach = 0.5;

/** Margin around the land, as a share of the longer side. */
const margin = 0.04;

/** Bottom margin, larger for the scale bar. */
const footer = 0.08;

/** Overdraw beyond the frame, as a share of the width, so that clipped edges are not visible. */
const bleed = 0.01;

/** Least side in kilometers, so that very small countries (Monaco) show some surroundings. */
const leastSide = 60;

/** Allowed aspect ratios (width by height). */
const shapes = { one: [0.75, 1.25], several: [0.75, 0.75] } as const;

/** Least visible share of a country for it to be drawn. */
const leastSeen = 0.05;

const grow = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top - by, right + by, bottom + by];

/** Adds the margins and extends the box to an allowed aspect ratio. */
const shaped = (land: Box, [slimmest, widest]: readonly [number, number]): Box => {
  const longest = Math.max(land[2] - land[0], land[3] - land[1]);
  const [left, top, right, ground] = grow(land, Math.max(margin * longest, (leastSide - longest) / 2));
  const bottom = ground + (footer - margin) * longest;
  const [width, height] = [right - left, bottom - top];
  const [moreWidth, moreHeight] = [Math.max(0, height * slimmest - width), Math.max(0, width / widest - height)];
  return [left - moreWidth / 2, top - moreHeight / 2, right + moreWidth / 2, bottom + moreHeight / 2];
};

/** Overlap of two boxes as a share of the second one. */
const shareIn = (frame: Box, box: Box): number => {
  const [left, top, right, bottom] = box;
  const width = Math.min(frame[2], right) - Math.max(frame[0], left);
  const height = Math.min(frame[3], bottom) - Math.max(frame[1], top);
  return (Math.max(0, width) * Math.max(0, height)) / ((right - left) * (bottom - top));
};

const isLocated = (place: PlaceOnEarth): place is Located => place.coordinates !== undefined;

const isWithin = ({ west, south, east, north }: Bounds, { latitude, longitude }: Coordinates): boolean => {
  const across = reach / Math.cos((latitude * Math.PI) / 180);
  return (
    latitude >= south - reach && latitude <= north + reach && longitude >= west - across && longitude <= east + across
  );
};

/** Is a place near its country's outline? Overseas territories are not. */
const isAtHome = ({ country, coordinates }: Located, { countries }: Atlas): boolean => {
  const home = countries.get(country ?? '');
  return home !== undefined && isWithin(home.bounds, coordinates);
};

const boundsOf = (codes: readonly string[], { countries }: Atlas): Map<string, Bounds> =>
  new Map(
    [...new Set(codes)].flatMap((code) => {
      const outline = countries.get(code);
      return outline ? [[code, outline.bounds] as const] : [];
    }),
  );

const corners = ([left, top, right, bottom]: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: bottom },
];

type Shape = readonly [slimmest: number, widest: number];

/** The frame of some countries, with their places and visible neighbors. */
const frameOf = (countries: readonly string[], shape: Shape, atlas: Atlas, located: readonly Located[]): Frame => {
  const project = projector(projectionFor(boundsAround([...boundsOf(countries, atlas).values()])));
  const boxes = new Map([...atlas.countries].map(([code, outline]) => [code, boxOf(outline, project)]));
  const own = countries.flatMap((code) => corners(boxes.get(code) ?? [0, 0, 0, 0]));
  const points = located
    .filter((place) => countries.includes(place.country ?? '') && isAtHome(place, atlas))
    .map(({ id, coordinates }) => [id, project(coordinates)] as const);
  const box = shaped(boxAround([...own, ...points.map(([, point]) => point)]), shape);
  const cut = grow(box, bleed * (box[2] - box[0]));
  const seen = [...atlas.countries].filter(
    ([code]) => countries.includes(code) || shareIn(box, boxes.get(code) ?? box) >= leastSeen,
  );
  return {
    id: countries.join('-'),
    box,
    countries,
    outlines: new Map(seen.map(([code, outline]) => [code, drawOutline(outline, project, cut)])),
    surroundings: atlas.surroundings && drawOutline(atlas.surroundings, project, cut),
    points: new Map(points),
    project,
  };
};

/** Places of countries without an outline are added to the first frame that contains them. */
const withGuests = (frames: readonly Frame[], guests: readonly Located[]): Frame[] => {
  const shown = new Set<string>();
  return frames.map((frame) => {
    const inside = guests
      .map(({ id, coordinates }) => [id, frame.project(coordinates)] as const)
      .filter(([id, point]) => !shown.has(id) && isInside(frame.box, point));
    for (const [id] of inside) shown.add(id);
    return { ...frame, points: new Map([...frame.points, ...inside]) };
  });
};

/**
 * Computes one or two frames that show whole countries with their places. A mentioned country gets a frame only if no
 * other shows it. Places outside all frames are not drawn.
 */
export const framesOf = (content: MapContent, atlas: Atlas): Frame[] => {
  const located = content.points.filter(isLocated);
  const atHome = located.filter((place) => isAtHome(place, atlas));
  const draw = (groups: readonly (readonly string[])[]): Frame[] =>
    groups.map((codes) => frameOf(codes, groups.length > 1 ? shapes.several : shapes.one, atlas, located));
  const main = groupCountries(
    boundsOf([...content.countries, ...atHome.flatMap(({ country }) => country ?? [])], atlas),
  );
  const frames = draw(main);
  const unseen = boundsOf(content.mentioned, atlas);
  for (const code of frames.flatMap(({ outlines }) => [...outlines.keys()])) unseen.delete(code);
  const aside =
    main.length === 0 ? groupCountries(unseen) : main.length === 1 && unseen.size > 0 ? [[...unseen.keys()]] : [];
  return withGuests(
    aside.length > 0 ? draw([...main, ...aside]) : frames,
    located.filter((place) => !atHome.includes(place)),
  );
};
