interface Point {
  x: number;
  y: number;
}

const steps = 40;

const curve = (from: Point, [a, b, c, d, x, y]: readonly number[]): Point[] => {
  const mix = (p: number, q = 0, r = 0, s = 0, t = 0): number => {
    const u = 1 - t;
    return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  };
  return Array.from({ length: steps + 1 }, (_, at) => ({
    x: mix(from.x, a, c, x, at / steps),
    y: mix(from.y, b, d, y, at / steps),
  }));
};

/** Returns the control points of a straight line as a curve. */
const straight = ({ x, y }: Point, toX: number, toY: number): number[] => [x, y, toX, toY, toX, toY];

/** Returns points along an SVG path of absolute moves, horizontal and vertical lines, and cubic curves. */
export const pointsOn = (path: string): Point[] => {
  let last: Point = { x: 0, y: 0 };
  return [...path.matchAll(/([MCHV])([^MCHV]+)/g)].flatMap(([, command = '', text = '']) => {
    const given = text.trim().split(/\s+/).map(Number);
    const [a = 0, b = 0] = given;
    const shapes: Record<string, readonly number[]> = {
      C: given,
      H: straight(last, a, last.y),
      V: straight(last, last.x, a),
    };
    const shape = shapes[command];
    const points = shape ? curve(last, shape) : [{ x: a, y: b }];
    last = points.at(-1) ?? last;
    return points;
  });
};
