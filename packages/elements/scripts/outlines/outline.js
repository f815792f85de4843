import { geoConicConformal, geoCentroid, geoArea } from 'd3-geo';
import { europe } from './sheets.js';

/** Mean radius, so that a unit is a kilometer. */
const earthRadius = 6371;

/** Square kilometers: smaller islands are no more than specks. */
const leastArea = 12;

/** @typedef {readonly [x: number, y: number]} Point in kilometers, x to the right, y down */
/** @typedef {import('d3-geo').GeoGeometryObjects} Geometry */
/** @typedef {number[][][]} Polygon its rings, the outer one first */

/** The projection of d3-geo that the element's own formula follows. @param {import('./sheets.js').Projection} plan */
const projectionOf = ({ meridian, latitude, parallels }) =>
  geoConicConformal()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .center([0, latitude])
    .scale(earthRadius)
    .translate([0, 0]);

/** @param {Geometry} geometry @returns {Polygon[]} */
const polygonsOf = (geometry) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new TypeError(`A country is drawn as polygons, not as ${geometry.type}.`);
};

/** @param {Polygon} coordinates */
const isDrawn = (coordinates) => {
  const polygon = /** @type {const} */ ({ type: 'Polygon' });
  const [longitude, latitude] = geoCentroid({ ...polygon, coordinates });
  const isNear =
    longitude > europe.west && longitude < europe.east && latitude > europe.south && latitude < europe.north;
  return isNear && geoArea({ ...polygon, coordinates }) * earthRadius ** 2 >= leastArea;
};

/** Rounded to whole kilometers, without the points that then fall together. @param {readonly Point[]} points */
const rounded = (points) => {
  const whole = points.map(([x, y]) => /** @type {const} */ ([Math.round(x), Math.round(y)]));
  return whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1]?.[0] || y !== whole[at - 1]?.[1]);
};

/** Each point relative to the one before: half the bytes. @param {readonly Point[]} ring */
const ringPath = (ring) => {
  const [first = [0, 0], ...rest] = ring.slice(0, -1);
  const steps = rest.map(([x, y], at) => {
    const [fromX, fromY] = ring[at] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`.replace(/ -/g, '-');
};

/** Twice the signed area under a ring, and its center of gravity. @param {readonly Point[]} ring */
const weigh = (ring) => {
  let [area, x, y] = [0, 0, 0];
  for (const [at, [x2, y2]] of ring.entries()) {
    const [x1, y1] = ring[at - 1] ?? [x2, y2];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { area: Math.abs(area), center: [Math.round(x / (3 * area)), Math.round(y / (3 * area))] };
};

/** Where the name of a country stands: the middle of its largest piece of land. @param {readonly Point[][]} rings */
const middleOf = (rings) => rings.map(weigh).reduce((a, b) => (b.area > a.area ? b : a)).center;

/**
 * A country on a sheet.
 *
 * @param {readonly Geometry[]} parts
 * @param {import('./sheets.js').Projection} plan
 */
export const outlineOf = (parts, plan) => {
  const projection = projectionOf(plan);
  const polygons = parts.flatMap(polygonsOf).filter(isDrawn);
  const rings = polygons.flat().map((ring) =>
    rounded(
      ring.map((position) => {
        const [x, y] = projection([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
        return [x, y];
      }),
    ),
  );
  const drawn = rings.filter((ring) => ring.length > 3);
  const xs = drawn.flat().map(([x]) => x);
  const ys = drawn.flat().map(([, y]) => y);
  return {
    middle: middleOf(drawn),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    path: drawn.map(ringPath).join(''),
  };
};
