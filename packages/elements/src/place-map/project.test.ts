import { geoConicConformal } from 'd3-geo';
import { expect, test } from 'vitest';
import { outlines } from './outlines.generated.js';
import { project } from './project.js';

/** Round the world, but for the south pole itself. */
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

test.each(Object.entries(outlines))('the %s sheet is projected as by d3-geo, all over the world', (_, sheet) => {
  const { projection } = sheet;
  const reference = geoConicConformal()
    .parallels([...projection.parallels])
    .rotate([-projection.meridian, 0])
    .center([0, projection.latitude])
    .scale(6371)
    .translate([0, 0]);
  const points = range(-60, 89, 3.7).flatMap((latitude) =>
    range(-179, 179, 5.3).map((longitude) => ({ latitude, longitude })),
  );
  const apart = points.map((point) => {
    const { x, y } = project(point, projection);
    const [x2, y2] = reference([point.longitude, point.latitude]) ?? [Number.NaN, Number.NaN];
    return Math.hypot(x - x2, y - y2);
  });
  expect(Math.max(...apart)).toBeLessThan(0.01);
});

test('the origin lies at the origin, and distances there are kilometers', () => {
  const { projection } = outlines.west;
  const { meridian: longitude, latitude } = projection;
  expect(project({ latitude, longitude }, projection)).toEqual({ x: 0, y: 0 });
  expect(project({ latitude: latitude + 1, longitude }, projection).y).toBeCloseTo(-111.1, 1);
});

test('the poles are far away and not endless', () => {
  const { projection } = outlines.west;
  expect(Number.isFinite(project({ latitude: -90, longitude: 0 }, projection).y)).toBe(true);
  expect(Number.isFinite(project({ latitude: 90, longitude: 0 }, projection).y)).toBe(true);
});
