import { formatCountryName } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import type { MapPlace } from './geometry/clusters.js';
import type { DrawnOutline } from './geometry/draw-outline.js';
import { framesOf, type Atlas, type Frame } from './geometry/frames.js';
import type { Absence, PlaceMapInput } from './messages.js';
import { outlineLoaders } from './outline-loaders.generated.js';
import { placeRows, type PlaceRow } from './place-rows.js';

export interface ListedPlace extends PlaceRow {
  /** Why it is not on the map; undefined where it is. */
  absence: Absence | undefined;
  /** Name of its country, where the places lie in several. */
  countryName: string | undefined;
}

export interface Land extends DrawnOutline {
  name: string;
  /** Is it a main country of the frame, not a neighbor? */
  isInvolved: boolean;
  /** Id of the place record of the country, if the list has one. */
  placeId: string | undefined;
  /** Is the country itself served or mentioned, not only the seat of a party without a known town? */
  isServed: boolean;
}

/** One picture with its markers and countries. */
export interface MapFrame extends Frame {
  lands: readonly Land[];
  places: readonly MapPlace[];
  /** Does the frame contain only mentioned countries? */
  isAside: boolean;
}

/** The list of places and the maps. */
export interface PlaceMapView {
  /** Undefined where several networks are shown. */
  networkName: ShownText | undefined;
  places: readonly ListedPlace[];
  frames: readonly MapFrame[];
  /** Codes of all needed outlines, loaded or not. */
  countries: readonly string[];
  evidence: Evidence;
}

const hasOutline = (country: string | undefined): country is string =>
  country !== undefined && Object.hasOwn(outlineLoaders, country);

const isCountry = ({ place, country }: PlaceRow): boolean => place.kind === 'country' && hasOutline(country);

const isOwn = ({ items }: PlaceRow): boolean => items.some(({ kind }) => kind !== 'mention');

/** Areas that are only mentioned do not extend the frames. */
const framesFor = (rows: readonly PlaceRow[], atlas: Atlas): Frame[] => {
  const areas = rows.filter((row) => isCountry(row) || !row.place.coordinates);
  const countries = (of: readonly PlaceRow[]): string[] => of.flatMap(({ country }) => country ?? []);
  const points = rows
    .filter((row) => !isCountry(row))
    .map(({ id, country, place: { coordinates } }) => ({ id, country, coordinates }));
  return framesOf(
    { points, countries: countries(areas.filter(isOwn)), mentioned: countries(rows.filter(isCountry)) },
    atlas,
  );
};

const withPlaces = (frame: Frame, rows: readonly PlaceRow[], nameOf: (code: string) => string): MapFrame => {
  const rowOf = new Map(rows.filter(isCountry).map((row) => [row.country, row]));
  const places = rows.flatMap(({ id, name, organizations, events }) => {
    const point = frame.points.get(id);
    return point ? [{ id, name: name.value, count: organizations + events, ...point }] : [];
  });
  return {
    ...frame,
    places,
    isAside:
      places.length === 0 && !frame.countries.some((code) => rows.some((row) => row.country === code && isOwn(row))),
    lands: [...frame.outlines].map(([code, outline]) => ({
      ...outline,
      name: nameOf(code),
      isInvolved: frame.countries.includes(code),
      placeId: rowOf.get(code)?.id,
      isServed: rowOf.get(code)?.items.some(({ kind }) => kind === 'own' || kind === 'mention') ?? false,
    })),
  };
};

/** Frames without markers or marked countries are dropped. */
const showsSomething = ({ places, lands }: MapFrame): boolean =>
  places.length > 0 || lands.some(({ placeId }) => placeId !== undefined);

const absenceOf = (row: PlaceRow, frames: readonly MapFrame[]): Absence | undefined => {
  const isShown = frames.some(
    ({ points, lands }) => points.has(row.id) || lands.some(({ placeId }) => placeId === row.id),
  );
  if (isShown) return undefined;
  const { kind, coordinates } = row.place;
  if (coordinates || kind === 'country') return 'outside';
  return kind === 'city' || kind === 'campus' ? 'unknown' : 'area';
};

/** The list and the frames, as far as outlines are loaded. */
export const placeMapView = (input: PlaceMapInput, atlas: Atlas): PlaceMapView => {
  const { index, network, language, messages } = input;
  const rows = placeRows(input);
  const nameOf = (code: string): string => formatCountryName(code, messages.language);
  const frames = framesFor(rows, atlas)
    .map((frame) => withPlaces(frame, rows, nameOf))
    .filter(showsSomething)
    .sort((a, b) => Number(a.isAside) - Number(b.isAside));
  const countries = [...new Set(rows.flatMap(({ country }) => country ?? []))];
  return {
    networkName: network && requiredText(network.name, language, network.id),
    places: rows.map((row) => ({
      ...row,
      absence: absenceOf(row, frames),
      countryName:
        countries.length > 1 && row.country && row.place.kind !== 'country' ? nameOf(row.country) : undefined,
    })),
    frames,
    countries: countries.filter(hasOutline),
    evidence: evidenceOf(
      index,
      rows.flatMap(({ items }) => items.flatMap(({ records }) => records)),
      messages,
    ),
  };
};
