import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../test-support/load-atlas.js';
import { clustersAt, draw } from './drawing.js';
import { framesOf } from './geometry/frames.js';
import type { MapFrame } from './place-map.view.js';
import { wholeFrame, zoomToFit } from './geometry/zoom.js';

const towns = [
  { id: 'utrecht', country: 'NL', coordinates: { latitude: 52.09, longitude: 5.12 } },
  { id: 'zeist', country: 'NL', coordinates: { latitude: 52.09, longitude: 5.23 } },
  { id: 'groningen', country: 'NL', coordinates: { latitude: 53.22, longitude: 6.57 } },
];

const atlas = await loadAtlas(['NL', 'BE']);

const counts: Readonly<Record<string, number>> = { utrecht: 12, zeist: 0, groningen: 1 };

const mapOf = (): MapFrame => {
  const [frame] = framesOf({ points: towns, countries: [], mentioned: [] }, atlas);
  if (!frame) throw new Error('Nothing is drawn.');
  return {
    ...frame,
    isAside: false,
    lands: [...frame.outlines].map(([code, outline]) => ({
      ...outline,
      name: code,
      isInvolved: code === 'NL',
      placeId: undefined,
      isServed: false,
    })),
    places: [...frame.points].map(([id, point]) => ({ id, name: id, count: counts[id] ?? 0, ...point })),
  };
};

const frame = mapOf();
const whole = wholeFrame(frame.box);
const size = { width: 480, em: 16 };

describe('a drawing', () => {
  test('gathers near places under the largest, and names them', () => {
    const { markers, labels, landLabels } = draw(frame, whole, size, '');
    expect(markers.map(({ anchor, places, isChosen }) => [anchor.id, places.length, isChosen])).toEqual([
      ['utrecht', 2, false],
      ['groningen', 1, false],
    ]);
    expect(labels.map(({ text }) => text)).toEqual(['utrecht +1', 'groningen']);
    expect(landLabels.map(({ text }) => text)).toEqual(['NL', 'BE']);
  });

  test('separates them when it comes nearer, and leaves out what is not in the window', () => {
    const cluster = clustersAt(frame, whole, size)[0]?.places ?? [];
    const { markers, scale } = draw(frame, zoomToFit(frame.box, whole, cluster), size, 'zeist');
    expect(markers.map(({ anchor, isChosen }) => [anchor.id, isChosen])).toEqual([
      ['utrecht', false],
      ['zeist', true],
    ]);
    expect(scale?.kilometers).toBe(2);
  });

  test('cuts a long name, and leaves out that of a country which is too small for it', () => {
    const [utrecht, ...others] = frame.places;
    const [land, ...neighbors] = frame.lands;
    if (!utrecht || !land) throw new Error('Nothing is drawn.');
    const long = 'Samenwerkingsverband Regionale Innovatie';
    const named = {
      ...frame,
      places: [{ ...utrecht, name: long }, ...others],
      lands: [{ ...land, name: `${long} ${long}` }, ...neighbors],
    };
    const { labels, landLabels } = draw(named, whole, size, '');
    expect(labels.map(({ text }) => text)).toEqual(['Samenwerkingsverband Re… +1', 'groningen']);
    expect(landLabels.map(({ text }) => text)).toEqual(['BE']);
  });

  test('marks the cluster that holds the chosen place', () => {
    expect(draw(frame, whole, size, 'zeist').markers.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  test('gathers more where it is small, and leaves out the scale', () => {
    const small = draw(frame, whole, { width: 120, em: 16 }, '');
    expect(small.scale).toBeUndefined();
    expect(small.height).toBeGreaterThan(120);
  });

  test('keeps targets apart at every size', () => {
    const near = [120, 240, 480, 960].flatMap((width) => {
      const { markers } = draw(frame, whole, { width, em: 16 }, '');
      return markers.filter((a, at) => markers.slice(at + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24));
    });
    expect(near).toEqual([]);
  });
});
