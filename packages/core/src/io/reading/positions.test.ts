import { expect, test } from 'vitest';
import { safeReadGeoJson } from '../geojson/read-geojson.js';
import { safeReadIcalendar } from '../icalendar/read-icalendar.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import type { ReadResult } from '../../model/issues/read-result.js';

type Point = readonly [longitude: number, latitude: number];

const read = (...points: Point[]): ReadResult => {
  const features = points.map((coordinates, at) => ({
    type: 'Feature',
    properties: { name: `P${String(at)}` },
    geometry: { type: 'Point', coordinates },
  }));
  return safeReadGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), { language: 'en' });
};

const doubtful = (...points: Point[]): unknown[] => {
  const result = read(...points);
  return result.success ? result.issues.map(({ path, code }) => [path[1], code]) : [];
};

const utrecht: Point = [5.12, 52.09];
const groningen: Point = [6.56, 53.2];
const haarlem: Point = [4.63, 52.38];
const helsinki: Point = [24.94, 60.17];
const tampere: Point = [23.76, 61.5];
const nairobi: Point = [36.82, -1.29];
const ottawa: Point = [-75.7, 45.42];
const toronto: Point = [-79.38, 43.65];

const swap = ([longitude, latitude]: Point): Point => [latitude, longitude];

test.each<[string, Point[]]>([
  ['one region', [utrecht, groningen, haarlem]],
  ['two regions', [utrecht, groningen, helsinki, tampere]],
  ['a partner on another continent', [utrecht, groningen, nairobi]],
  ['another continent', [ottawa, toronto]],
  ['one point', [utrecht]],
  ['the same point', [helsinki, helsinki]],
])('nothing is found in %s', (_, points) => {
  expect(doubtful(...points)).toEqual([]);
});

test.each<[string, Point[], number[]]>([
  ['one among right ones', [utrecht, groningen, swap(haarlem)], [2]],
  ['one of two', [helsinki, swap(tampere)], [1]],
  ['several', [swap(utrecht), groningen, haarlem, swap(helsinki), tampere], [0, 3]],
  ['as many as right ones', [utrecht, swap(groningen), haarlem, swap(utrecht)], [1, 3]],
  ['one outside Europe', [ottawa, toronto, swap(ottawa)], [2]],
])('positions with latitude first: %s', (_, points, expected) => {
  expect(doubtful(...points)).toEqual(expected.map((at) => [at, 'exchange.far-from-others']));
});

test('zeros are reported, and change nothing about the others', () => {
  expect(doubtful([0, 0], utrecht, [0, 0])).toEqual([
    [0, 'exchange.zero-position'],
    [2, 'exchange.zero-position'],
  ]);
  expect(doubtful(swap(utrecht), [0, 0], swap(groningen))).toEqual([
    [1, 'exchange.zero-position'],
    [0, 'exchange.looks-swapped'],
  ]);
  expect(doubtful([0, 51.48])).toEqual([]);
});

test('zeros are reported in a calendar', () => {
  const result = safeReadIcalendar(
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Day\nLOCATION:Town\nGEO:0;0\nDTSTART:20300501\nEND:VEVENT\nEND:VCALENDAR\n',
  );
  expect(result.success && result.issues.map(({ code }) => code)).toEqual(['exchange.zero-position']);
});

test('the reports name the position and its remedy in every language', () => {
  expect(inFourLanguages(read(utrecht, swap(haarlem), [0, 0]))).toEqual([
    'features.2.geometry.coordinates "[0, 0]" is a point in the Gulf of Guinea, which programs write for an unknown position. Give the position, or leave it out.',
    'features.2.geometry.coordinates: "[0, 0]" is een punt in de Golf van Guinee, dat programma’s schrijven voor een onbekende positie. Geef de positie, of laat die weg.',
    'features.2.geometry.coordinates: "[0, 0]" ist ein Punkt im Golf von Guinea, den Programme für eine unbekannte Position schreiben. Geben Sie die Position an, oder lassen Sie sie weg.',
    'features.2.geometry.coordinates: "[0, 0]" on piste Guineanlahdella, jonka ohjelmat kirjoittavat tuntemattomaksi sijainniksi. Anna sijainti tai jätä se pois.',
    'features.1.geometry.coordinates "[52.38, 4.63]" lies far from the other positions in the file; with latitude and longitude swapped, it lies among them. If they are swapped, write the longitude first: [4.63, 52.38].',
    'features.1.geometry.coordinates: "[52.38, 4.63]" ligt ver van de andere posities in het bestand; met breedte- en lengtegraad verwisseld ligt het daartussen. Zijn ze verwisseld, schrijf dan eerst de lengtegraad: [4.63, 52.38].',
    'features.1.geometry.coordinates: "[52.38, 4.63]" liegt weit entfernt von den anderen Positionen der Datei; mit vertauschter Breite und Länge liegt sie dazwischen. Sind sie vertauscht, schreiben Sie die Länge zuerst: [4.63, 52.38].',
    'features.1.geometry.coordinates: "[52.38, 4.63]" on kaukana tiedoston muista sijainneista; leveys- ja pituusaste vaihdettuina se on niiden joukossa. Jos ne ovat väärin päin, kirjoita pituusaste ensin: [4.63, 52.38].',
  ]);
});
