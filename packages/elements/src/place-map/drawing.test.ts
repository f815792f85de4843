import type { Box } from './geometry/box.js';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../test-support/load-atlas.js';
import type { PictureSize } from '../base/resize-controller.js';
import { clustersAt, draw, type Drawing } from './drawing.js';
import { frameOf, type MapFrame, type PlaceOnEarth } from './geometry/frame.js';
import { homeZoom, zoomToFit, type Zoom } from './geometry/zoom.js';

const at = (id: string, count: number, latitude: number, longitude: number): PlaceOnEarth => ({
  ...{ id, name: id, count, country: 'NL', coordinates: { latitude, longitude } },
});

const towns = [at('utrecht', 12, 52.09, 5.12), at('zeist', 0, 52.09, 5.23), at('groningen', 1, 53.22, 6.57)];

const atlas = await loadAtlas(['NL', 'BE']);

const mapOf = (): MapFrame => {
  const frame = frameOf({ points: towns, areas: [], nameOf: (code) => code }, atlas, [1, 1.3]);
  if (!frame) throw new Error('Nothing is drawn.');
  return frame;
};

const frame = mapOf();
const home = homeZoom(frame);
const size = { width: 320, em: 16 };

const clusterName = (name: string, others: number): string => `${name} and ${others} more`;

const drawn = (more: { zoom?: Zoom; size?: PictureSize; chosen?: string; frame?: MapFrame } = {}): Drawing =>
  draw(more.frame ?? frame, { zoom: home, size, chosen: '', language: 'en', clusterName, ...more });

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('a drawing', () => {
  test('clusters near places under the largest, and names them', () => {
    const { markers, labels } = drawn();
    expect(markers.map(({ anchor, places, isChosen }) => [anchor.id, places.length, isChosen])).toEqual([
      ['utrecht', 2, false],
      ['groningen', 1, false],
    ]);
    expect(labels.map(({ id, text }) => [id, text])).toEqual([
      ['utrecht', 'utrecht and zeist'],
      ['groningen', 'groningen'],
    ]);
  });

  test('separates them when zoomed in, and omits places outside the window', () => {
    const cluster = clustersAt(frame, home, size)[0]?.places ?? [];
    const { markers, scale } = drawn({ zoom: zoomToFit(frame, home, cluster), chosen: 'zeist' });
    expect(markers.map(({ anchor, isChosen }) => [anchor.id, isChosen])).toEqual([
      ['utrecht', false],
      ['zeist', true],
    ]);
    expect(scale?.kilometers).toBe(2);
  });

  test('names large towns nearby in the language of the reader, except marked ones', () => {
    const around = (language: string): string[] =>
      draw(frame, {
        zoom: { ...home, level: 0 },
        size: { width: 640, em: 16 },
        chosen: '',
        language,
        clusterName,
      }).townLabels.map(({ text }) => text);
    expect(around('nl')).toEqual(expect.arrayContaining(['Amsterdam', 'Den Haag']));
    expect(around('en')).toEqual(expect.arrayContaining(['Amsterdam', 'The Hague']));
    expect(around('sv')).toContain('Den Haag');
    expect(around('nl').filter((name) => ['Utrecht', 'Groningen'].includes(name))).toEqual([]);
  });

  test('names an area on its land, or beside it if it is too small', () => {
    const { x: left, y: top } = home;
    const area = (side: number) => {
      const box = [left - side, top - side, left + side, top + side] as const;
      const corners = [
        { x: box[0], y: box[1] },
        { x: box[2], y: box[1] },
        { x: box[2], y: box[3] },
        { x: box[0], y: box[3] },
      ];
      return { id: 'a', name: 'Somewhere', path: '', box, rings: [corners] };
    };
    const x = (side: number): number | undefined =>
      drawn({ frame: { ...frame, places: [], areas: [area(side)] }, size: { width: 640, em: 16 } }).areaLabels[0]?.x;
    const wide = x(100) ?? 0;
    expect((x(5) ?? 0) - wide).toBeGreaterThan(5);
  });

  test('shortens a long name', () => {
    const [utrecht, ...others] = frame.places;
    if (!utrecht) throw new Error('Nothing is drawn.');
    const long = { ...utrecht, name: 'Samenwerkingsverband Regionale Innovatie' };
    const { labels } = drawn({ frame: { ...frame, places: [long, ...others] }, size: { width: 640, em: 16 } });
    expect(labels.map(({ text }) => text)).toContain('Samenwerkingsverband Re…');
  });

  test('highlights the cluster of the selected place', () => {
    expect(drawn({ chosen: 'zeist' }).markers.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  test('has no overlapping targets or names at any size', () => {
    for (const width of [120, 240, 320, 480, 960]) {
      const { markers, labels, landLabels, areaLabels, townLabels } = drawn({ size: { width, em: 16 } });
      const near = markers.filter((a, at) => markers.slice(at + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24));
      const boxes = [...labels, ...landLabels, ...areaLabels, ...townLabels].map(({ covers }) => covers);
      const crossing = boxes.filter((a, at) => boxes.slice(at + 1).some((b) => overlap(a, b)));
      expect([width, near, crossing]).toEqual([width, [], []]);
    }
  });
});
