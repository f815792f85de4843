import { formatCountryName, type AnyRecord } from '@health-networks/core';
import { evidenceInSteps, type Evidence, type Remark } from '../base/evidence/evidence.view.js';
import type { Steps } from '../base/steps.js';
import { networkNameOf, type ShownText } from '../base/text/text.js';
import { countriesShown, countryAt, hasOutline, isOnMap, findRegion } from './countries-shown.js';
import type { FoundTown, WantedTown } from './gazetteer/find-towns.js';
import { frameOf, type AreaOnEarth, type Atlas, type MapFrame, type Shapes } from './geometry/frame.js';
import type { Absence, PlaceMapInput } from './messages.js';
import { placeRows, type PlaceRow } from './place-rows.js';
import { remarksOn } from './place-facts.js';

export interface ListedPlace extends PlaceRow {
  /** Why the place is not on the map; undefined when it is. */
  absence: Absence | undefined;
  /** Name of the country, if it differs from that of most places. */
  countryName: string | undefined;
}

/** The list of places and the map. */
export interface PlaceMapView {
  /** Undefined when several networks are shown. */
  networkName: ShownText | undefined;
  places: readonly ListedPlace[];
  /** Undefined without any position or shape, or before outlines are loaded. */
  frame: MapFrame | undefined;
  /** Codes of all needed outlines, loaded or not. */
  countries: readonly string[];
  /** Towns without coordinates, which are looked up. */
  unlocated: readonly WantedTown[];
  evidence: Evidence;
  remarks: readonly Remark[];
}

type Located = PlaceRow & { place: { coordinates: NonNullable<PlaceRow['place']['coordinates']> } };

/** Whether a place is a point on the map: not a country, a continent or an overseas place. */
const isPoint = (row: PlaceRow): row is Located => {
  const { kind, coordinates } = row.place;
  return coordinates !== undefined && kind !== 'country' && kind !== 'continent' && isOnMap(coordinates);
};

/** Kinds of places that are too small for a shape. */
const pointLike: readonly string[] = ['city', 'campus'];

const areaOf = (row: PlaceRow, atlas: Atlas): AreaOnEarth | undefined => {
  const { id, country, place } = row;
  const name = row.name.value;
  const outline = atlas.countries.get(country ?? '');
  if (country === undefined || !outline || pointLike.includes(place.kind)) return undefined;
  if (place.kind === 'country') return row.isServed ? { id, name, country, rings: outline.land } : undefined;
  const region = findRegion(place, outline);
  return region && { id, name, country, rings: region.rings };
};

const mapFrameOf = (
  rows: readonly PlaceRow[],
  { atlas, shapes }: MapData,
  nameOf: (code: string) => string,
): MapFrame | undefined => {
  const points = rows.filter(isPoint).map(({ id, name, country, organizations, place: { coordinates } }) => ({
    ...{ id, name: name.value, count: organizations, coordinates },
    country: country ?? countryAt(coordinates),
  }));
  const areas = rows.filter((row) => !isPoint(row)).flatMap((row) => areaOf(row, atlas) ?? []);
  return frameOf({ points, areas, nameOf }, atlas, shapes);
};

/** Returns why a place is neither a point nor an area on the map. */
const absenceOf = (row: PlaceRow): Absence => {
  const { kind, coordinates } = row.place;
  if (coordinates) return 'outside';
  if (kind === 'country' && !row.isServed) return 'country';
  return pointLike.includes(kind) ? 'unknown' : 'area';
};

const codesOf = (countries: readonly (string | undefined)[]): string[] => [...new Set(countries)].filter(hasOutline);

/**
 * Returns the countries whose outlines are needed: for points, for countries served, and for regions that may have a
 * shape.
 */
const countriesOf = (rows: readonly PlaceRow[]): string[] => {
  const points = rows.filter(isPoint);
  const areas = rows.filter(
    (row) => !isPoint(row) && !pointLike.includes(row.place.kind) && (row.place.kind !== 'country' || row.isServed),
  );
  const coordinates = points.map(({ place }) => place.coordinates);
  const homes = points.map(({ country, place }) => country ?? countryAt(place.coordinates));
  return countriesShown(coordinates, codesOf(areas.map(({ country }) => country)), codesOf(homes));
};

function* recordsIn(rows: readonly PlaceRow[], others: readonly AnyRecord[]): Generator<AnyRecord, undefined> {
  for (const { slices } of rows) for (const slice of slices) for (const { records } of slice) yield* records;
  yield* others;
}

/** Returns the country of most places, which is not repeated for each. */
const mostCommonCountry = (rows: readonly PlaceRow[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { country } of rows) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const isUnlocated = ({ place }: PlaceRow): boolean => place.kind === 'city' && !place.coordinates;

/** Adds the position of a town that was looked up. */
const withPosition = (row: PlaceRow, towns: ReadonlyMap<string, FoundTown>): PlaceRow => {
  const found = isUnlocated(row) ? towns.get(row.name.value) : undefined;
  if (!found) return row;
  return { ...row, country: row.country ?? found.country, place: { ...row.place, coordinates: found.coordinates } };
};

/** The data loaded for a map. */
export interface MapData {
  atlas: Atlas;
  /** Towns that have been looked up, by name. */
  towns: ReadonlyMap<string, FoundTown>;
  /** Allowed proportions of the map, depending on the space on the page. */
  shapes: Shapes;
}

/** Returns the number of items in each slice of the list. */
export const sizesOf = (places: readonly ListedPlace[]): number[] =>
  places.flatMap(({ slices }) => slices.map(({ length }) => length));

/** The part of the view that does not depend on outlines and positions. */
export interface MapMaterial {
  rows: readonly PlaceRow[];
  evidence: Evidence;
  remarks: readonly Remark[];
}

/** Collects the places and their items, in steps that can pause. */
export function* gatherPlaces(input: PlaceMapInput): Steps<MapMaterial> {
  const rows = yield* placeRows(input);
  const { remarks, records } = remarksOn(
    input,
    rows.map(({ place }) => place),
  );
  const evidence = yield* evidenceInSteps(input.index, recordsIn(rows, records), input.messages);
  return { rows, remarks, evidence };
}

/** Creates the list and the map, as far as outlines and positions are loaded. */
export const placeMapView = (
  { network, language, messages }: PlaceMapInput,
  { rows: known, evidence, remarks }: MapMaterial,
  data: MapData,
): PlaceMapView => {
  const rows = known.map((row) => withPosition(row, data.towns));
  const nameOf = (code: string): string => formatCountryName(code, messages.language);
  const frame = mapFrameOf(rows, data, nameOf);
  const drawn = new Set([...(frame?.places ?? []), ...(frame?.areas ?? [])].map(({ id }) => id));
  const mostCommon = mostCommonCountry(rows);
  return {
    networkName: network && networkNameOf(network, language),
    places: rows.map((row) => ({
      ...row,
      absence: drawn.has(row.id) ? undefined : absenceOf(row),
      countryName:
        row.country && row.country !== mostCommon && row.place.kind !== 'country' ? nameOf(row.country) : undefined,
    })),
    frame,
    countries: countriesOf(rows),
    unlocated: known.filter(isUnlocated).map(({ name, country }) => ({ name: name.value, country })),
    evidence,
    remarks,
  };
};
