import { expect, test } from 'vitest';
import { safeParseDataset } from '../../parse/safe-parse-dataset.js';
import { safeReadGeoJson } from '../geojson/read-geojson.js';
import { safeReadIcalendar } from '../icalendar/read-icalendar.js';
import { safeReadJsonLd } from '../json-ld/read-json-ld.js';
import { safeReadLandscape2 } from '../landscape2/read-landscape2.js';
import { safeReadCsv } from '../sheets/safe-read-csv.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { safeReadVcard } from '../vcard/read-vcard.js';
import type { ReadResult } from './report.js';

const point = (name: string): object => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Point', coordinates: [5.12, 52.09] },
});

const readers: Readonly<Record<string, (name: string) => Pick<ReadResult<object>, 'success'>>> = {
  dataset: (name) => safeParseDataset({ organizations: { a: { name: { en: name }, kind: 'hospital' } } }),
  csv: (name) => safeReadCsv(`Name\n${name}\n`, { network: { id: 'ring', name: 'Ring' }, language: 'en' }),
  vcard: (name) => safeReadVcard(`BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:${name}\nEND:VCARD\n`),
  icalendar: (name) =>
    safeReadIcalendar(
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${name}\nDTSTART;VALUE=DATE:20301106\nEND:VEVENT\nEND:VCALENDAR\n`,
    ),
  geojson: (name) => safeReadGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [point(name)] })),
  'json-ld': (name) => safeReadJsonLd(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Hospital', name })),
  landscape2: (name) =>
    safeReadLandscape2({ categories: [{ name: 'A', subcategories: [{ name: 'B', items: [{ name }] }] }] }),
};

test.each(Object.entries(readers))('%s: a name that lost a letter in an export is refused', (_, read) => {
  expect(['Café', 'Caf\uFFFD', 'Caf\uFFFC'].map((name) => read(name).success)).toEqual([true, false, false]);
});

test('the fault says in every language that a letter was lost, and where to take it from', () => {
  const file = JSON.stringify({ type: 'FeatureCollection', features: [point('Caf\uFFFD')] });
  expect(inFourLanguages(safeReadGeoJson(file)).slice(0, 4)).toEqual([
    'features.0.properties.name "Caf\uFFFD" contains the sign \uFFFD in the place of a letter or picture that an export lost. Take the text from the original, or export the original again as UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" bevat het teken \uFFFD in plaats van een letter of afbeelding die bij een export verloren ging. Neem de tekst uit het origineel, of exporteer het origineel opnieuw als UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" enthält das Zeichen \uFFFD anstelle eines Buchstabens oder Bildes, das bei einem Export verloren ging. Übernehmen Sie den Text aus dem Original, oder exportieren Sie das Original erneut als UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" sisältää merkin \uFFFD sellaisen kirjaimen tai kuvan paikalla, joka katosi viennissä. Ota teksti alkuperäisestä tai vie alkuperäinen uudelleen UTF-8-muodossa.',
  ]);
});
