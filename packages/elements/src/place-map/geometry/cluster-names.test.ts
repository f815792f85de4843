import { expect, test } from 'vitest';
import { clusterNames } from './clusters.js';

const placeOf = (name: string) => ({ id: name, name, count: 1, x: 0, y: 0 });
const words = { language: 'en', clusterName: (name: string, others: number) => `${name} and ${others} more` };

test.each([
  [['Utrecht'], 'Utrecht', 'Utrecht'],
  [['Utrecht', 'De Bilt'], 'Utrecht and De Bilt', 'Utrecht +1'],
  [['Utrecht', 'De Bilt', 'Zeist'], 'Utrecht and 2 more', 'Utrecht +2'],
  [['Samenwerkingsverband Regionale Innovatie'], 'Samenwerkingsverband Re…', 'Samenwerkingsverband Re…'],
])('a marker of %j is named "%s", or "%s" if space is limited', (names, text, short) => {
  const places = names.map(placeOf);
  const [anchor = placeOf('')] = places;
  expect(clusterNames({ anchor, places }, words)).toEqual({ text, short });
});
