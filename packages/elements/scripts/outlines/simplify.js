import { topology as shareArcs } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { squareKilometers } from './sphere.js';

/** @typedef {import('./read-input.js').Region} Region */
/** @typedef {import('topojson-specification').MultiPolygon<{ country: string, name: string, kind: string }>} Area */
/** @typedef {import('topojson-specification').Topology} Topology */
/** @typedef {Omit<Topology, 'objects'> & { objects: { regions: { type: 'GeometryCollection', geometries: Area[] } } }} Shared */

/** Quantization: steps of about ten meters across Europe. */
const steps = 500_000;

/** @param {Area} area @returns {number[]} its arcs, reversed ones as if forward */
const arcsOf = ({ arcs }) =>
  arcs
    .flat()
    .flat()
    .map((arc) => (arc < 0 ? ~arc : arc));

/**
 * Simplifies borders (Visvalingam and Whyatt, 1993). Neighbors share arcs, which are simplified with the finer
 * tolerance of the two, so that outlines fit although each country has its own file.
 *
 * @param {readonly Region[]} regions
 * @param {ReadonlyMap<string, number>} tolerances by country: area of triangles to leave out, in square kilometers
 * @returns {{ topology: Topology, areas: Area[] }}
 */
export const simplifyRegions = (regions, tolerances) => {
  const features = regions.map(({ polygons, ...properties }) => ({
    type: /** @type {const} */ ('Feature'),
    properties,
    geometry: { type: /** @type {const} */ ('MultiPolygon'), coordinates: polygons },
  }));
  const collection = { type: /** @type {const} */ ('FeatureCollection'), features };
  const shared = /** @type {Shared} */ (/** @type {unknown} */ (shareArcs({ regions: collection }, steps)));
  const weighed = presimplify(shared, sphericalTriangleArea);
  const areas = shared.objects.regions.geometries;
  const finest = new Map();
  for (const area of areas) {
    const tolerance = (tolerances.get(area.properties?.country ?? '') ?? 1) / squareKilometers;
    for (const arc of arcsOf(area)) finest.set(arc, Math.min(tolerance, finest.get(arc) ?? tolerance));
  }
  const arcs = weighed.arcs.map((arc, at) =>
    arc.filter(([, , weight = 0]) => weight >= (finest.get(at) ?? 0)).map(([x = 0, y = 0]) => [x, y]),
  );
  return { topology: { ...weighed, arcs }, areas };
};
