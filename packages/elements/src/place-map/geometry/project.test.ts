import { geoConicConformal } from 'd3-geo';
import { expect, test } from 'vitest';
import { projectionFor, projector } from './project.js';

/** Positions all around the world, except the south pole itself. */
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

const finland = projectionFor([19.5, 59.8, 31.6, 70.1]);
const monaco = projectionFor([7.41, 43.73, 7.44, 43.75]);
const denmark = projectionFor([8.1, 54.6, 15.2, 57.7]);

test.each(Object.entries({ finland, monaco, denmark }))(
  '%s is projected as by d3-geo, all over the world',
  (_, projection) => {
    const reference = geoConicConformal()
      .parallels([...projection.parallels])
      .rotate([-projection.meridian, 0])
      .center([0, projection.latitude])
      .scale(6371)
      .translate([0, 0]);
    const project = projector(projection);
    const points = range(-60, 89, 3.7).flatMap((latitude) =>
      range(-179, 179, 5.3).map((longitude) => ({ latitude, longitude })),
    );
    const apart = points.map((point) => {
      const { x, y } = project(point);
      const [x2, y2] = reference([point.longitude, point.latitude]) ?? [Number.NaN, Number.NaN];
      return Math.hypot(x - x2, y - y2);
    });
    expect(Math.max(...apart)).toBeLessThan(0.01);
  },
);

test('the center is at the origin, with north up and units of kilometers', () => {
  const project = projector(denmark);
  const { meridian: longitude, latitude } = denmark;
  expect(project({ latitude, longitude })).toEqual({ x: 0, y: 0 });
  expect(project({ latitude: latitude + 1, longitude }).x).toBeCloseTo(0, 9);
  expect(project({ latitude: latitude + 1, longitude }).y).toBeCloseTo(-111.2, 1);
});

test('the poles have finite coordinates', () => {
  const project = projector(finland);
  expect(Number.isFinite(project({ latitude: -90, longitude: 0 }).y)).toBe(true);
  expect(Number.isFinite(project({ latitude: 90, longitude: 0 }).y)).toBe(true);
});
