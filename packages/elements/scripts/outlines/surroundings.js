import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { asPairs, cutLakes } from './cut-lakes.js';
import { readLakes, readTopology } from './read-input.js';
import { outlineOf } from './outline-of.js';
import { simplifyRegions } from './simplify.js';
import { boundsOf, doMeet } from './sphere.js';

/** Resolution in kilometers. Surroundings are coarse, in one file for all of Europe. */
const unit = 4;

/** Minimum areas in square units. */
const smallest = { bend: 3, island: 60, lake: 150 };

/** Bounding box of the surroundings, without most of Russia and Greenland. @type {import('./sphere.js').Bounds} */
const window = [-26, 29, 52, 73];

const [west, south, east, north] = window;

/** @type {[number, number][][]} */
const windowPolygon = [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/**
 * Unwraps rings across the antimeridian (Russia) to longitudes above 180.
 *
 * @param {number[][]} ring
 */
const unrolled = (ring) => {
  let turns = 0;
  return ring.map(([longitude = 0, latitude = 0], at) => {
    const step = longitude - (ring[at - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + 360 * turns, latitude];
  });
};

/** ISO 3166-1 numbers of the countries with an outline of their own, by code. */
const numbers = {
  AD: '020',
  AL: '008',
  AT: '040',
  BA: '070',
  BE: '056',
  BG: '100',
  BY: '112',
  CH: '756',
  CY: '196',
  CZ: '203',
  DE: '276',
  DK: '208',
  EE: '233',
  ES: '724',
  FI: '246',
  FR: '250',
  GB: '826',
  GR: '300',
  HR: '191',
  HU: '348',
  IE: '372',
  IS: '352',
  IT: '380',
  LI: '438',
  LT: '440',
  LU: '442',
  LV: '428',
  MC: '492',
  MD: '498',
  ME: '499',
  MK: '807',
  MT: '470',
  NL: '528',
  NO: '578',
  PL: '616',
  PT: '620',
  RO: '642',
  RS: '688',
  SE: '752',
  SI: '705',
  SK: '703',
  SM: '674',
  UA: '804',
  VA: '336',
};

const codes = new Map(Object.entries(numbers).map(([code, number]) => [number, code]));

/**
 * Returns the code of a country. Kosovo and some other areas have no number.
 * @param {import('topojson-specification').GeometryObject} area
 */
const codeOf = ({ id, properties }) => {
  const name = String(new Map(Object.entries(properties ?? {})).get('name') ?? '');
  return name === 'Kosovo' ? 'XK' : (codes.get(String(id)) ?? String(id ?? name));
};

/** @returns {import('./read-input.js').Region[]} the parts of the world's countries inside the window */
const readNeighbors = () => {
  const { topology, areas } = readTopology(import.meta.resolve('world-atlas/countries-50m.json'), 'countries');
  return areas.flatMap((area) => {
    const { coordinates: polygons } = merge(topology, [area]);
    const inside = polygons
      .map((polygon) => polygon.map(unrolled))
      .filter(([outer = []]) => doMeet(boundsOf(outer), window));
    if (inside.length === 0) return [];
    return [
      {
        country: codeOf(area),
        name: codeOf(area),
        kind: '',
        polygons: inside.flatMap((polygon) => intersection([asPairs(polygon)], [windowPolygon])),
      },
    ];
  });
};

/**
 * Draws the land in and around Europe, with the countries as regions. A map leaves out the countries that it draws in
 * more detail.
 * @returns {import('./outline-of.js').Outline}
 */
export const surroundings = () => {
  const minLakeArea = smallest.lake * unit ** 2;
  const lakes = readLakes();
  const cut = readNeighbors().map((region) => cutLakes(region, lakes, minLakeArea));
  const tolerances = new Map(cut.map(({ country }) => [country, smallest.bend * unit ** 2]));
  const { topology, areas } = simplifyRegions(cut, tolerances);
  return outlineOf(topology, areas, unit, { island: smallest.island * unit ** 2, lake: minLakeArea });
};
