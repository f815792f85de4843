import { expect, test } from 'vitest';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { safeReadGeoJson } from '../geojson/read-geojson.js';
import { safeReadIcalendar } from '../icalendar/read-icalendar.js';
import { safeReadJsonLd } from '../json-ld/read-json-ld.js';
import { safeReadLandscape2 } from '../landscape2/read-landscape2.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { safeReadVcard } from '../vcard/read-vcard.js';
import type { ReadResult } from '../../model/issues/read-result.js';

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
    'features.0.properties.name "Caf\uFFFD" has lost letters in an export (\uFFFD). Take the text from the original, or export it again as UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" heeft bij een export letters verloren (\uFFFD). Neem de tekst uit het origineel, of exporteer dat opnieuw als UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" hat bei einem Export Buchstaben verloren (\uFFFD). Übernehmen Sie den Text aus dem Original, oder exportieren Sie es erneut als UTF-8.',
    'features.0.properties.name: "Caf\uFFFD" on menettänyt kirjaimia viennissä (\uFFFD). Ota teksti alkuperäisestä tai vie se uudelleen UTF-8-muodossa.',
  ]);
});
