import { readFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import { groupBy } from './group-by.js';
import { boundsOf, ringArea } from './sphere.js';

/** @typedef {import('topojson-specification').Topology} Topology */
/** @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Area */
/** @typedef {number[][][]} Polygon its rings in degrees, the outer one first */

/**
 * A province or region within its borders on the map.
 *
 * @typedef {{ country: string, name: string, kind: string, polygons: Polygon[] }} Region
 */

/**
 * A lake. @typedef {{ polygon: Polygon, bounds: import('./sphere.js').Bounds, area: number }} Lake area in square
 * kilometers
 */

/**
 * Names of provinces and regions that Natural Earth misspells or gives in English, as their country writes them, by
 * country and name. Names in several official languages are given in the first of them.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const localNames = JSON.parse(readFileSync(new URL('input/local-names.json', import.meta.url), 'utf8'));

/** @param {string} country @param {string} name @returns {string} the name as the country writes it */
const localName = (country, name) => localNames[country]?.[name] ?? name;

/** Countries with more provinces than this show the borders of their regions instead. */
const maxProvinces = 32;

/** @param {string} address of the file @param {string} name of the object in it @returns {{ topology: Topology, areas: Area[] }} */
export const readTopology = (address, name) => {
  const topology = JSON.parse(readFileSync(new URL(address, import.meta.url), 'utf8'));
  return { topology, areas: topology.objects[name].geometries };
};

/** @param {Area} area @param {string} name */
const textOf = (area, name) => String(new Map(Object.entries(area.properties ?? {})).get(name) ?? '');

/** @typedef {{ name: string, kind: string, parts: Area[] }} Named */

/** @param {Area} area @returns {Named} a single province */
const alone = (area) => ({ name: textOf(area, 'name'), kind: textOf(area, 'type').toLowerCase(), parts: [area] });

/** @param {Area[]} provinces of one country @returns {Named[]} regions of several provinces, and single provinces */
const byRegion = (provinces) => {
  const named = groupBy(provinces, (area) => textOf(area, 'region') || textOf(area, 'region_code'));
  if (provinces.length <= maxProvinces || named.size < 2) return provinces.map(alone);
  const unnamed = (named.get('') ?? []).map(alone);
  named.delete('');
  return [...[...named].map(([name, parts]) => ({ name, kind: 'region', parts })), ...unnamed];
};

/** Reads all regions of all countries. @returns {Region[]} */
export const readRegions = () => {
  const { topology, areas } = readTopology('input/europe-admin1.topojson', 'eu');
  return [...groupBy(areas, (area) => textOf(area, 'country'))].flatMap(([country, provinces]) =>
    byRegion(provinces).map(({ name, kind, parts }) => ({
      country,
      name: localName(country, name),
      kind,
      polygons: merge(topology, parts).coordinates,
    })),
  );
};

/** Reads all lakes. @returns {Lake[]} */
export const readLakes = () => {
  const { topology, areas } = readTopology('input/europe-lakes.topojson', 'lakes_europe');
  return areas
    .flatMap((area) => merge(topology, [area]).coordinates)
    .map((polygon) => ({ polygon, bounds: boundsOf(polygon[0] ?? []), area: Math.abs(ringArea(polygon[0] ?? [])) }));
};
