/** Kilometers in a degree of latitude. */
const degree = 111.2;

/** @typedef {readonly [longitude: number, latitude: number]} Position */

/** Distance in kilometers of a position from the line between two others, on a plane that touches there. */
/** @param {Position} point @param {Position} from @param {Position} to */
const distanceFrom = ([x, y], [fromX, fromY], [toX, toY]) => {
  const squeeze = Math.cos((fromY * Math.PI) / 180);
  const [width, height] = [(toX - fromX) * squeeze, toY - fromY];
  const [dx, dy] = [(x - fromX) * squeeze, y - fromY];
  const length = Math.hypot(width, height);
  return degree * (length === 0 ? Math.hypot(dx, dy) : Math.abs(dx * height - dy * width) / length);
};

/**
 * The line with fewer bends: none that it loses lies further from it than the tolerance, in kilometers (Douglas and
 * Peucker, 1973). Its ends stay, so that the borders of neighbors keep meeting.
 *
 * @param {readonly Position[]} line
 * @param {number} tolerance
 * @returns {readonly Position[]}
 */
export const simplify = (line, tolerance) => {
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((point) => distanceFrom(point, first, last));
  const furthest = Math.max(...distances.slice(1, -1));
  if (furthest <= tolerance) return [first, last];
  const at = distances.indexOf(furthest, 1);
  return [...simplify(line.slice(0, at + 1), tolerance), ...simplify(line.slice(at), tolerance).slice(1)];
};

/**
 * The same for every arc of a topology. Countries share the arcs of their borders, so that no gap opens between them.
 *
 * @param {import('topojson-specification').Topology} topology
 * @param {number} tolerance
 * @returns {import('topojson-specification').Topology}
 */
export const simplifyTopology = ({ transform, ...topology }, tolerance) => {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return /** @type {const} */ ([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(line, tolerance).map(([longitude, latitude]) => [longitude, latitude]);
  });
  return { ...topology, arcs };
};
