import { expect, test } from 'vitest';
import { safeReadCsv } from '../sheets/read-csv.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';

const read = (...places: string[]) =>
  safeReadCsv(['Name;Place', ...places.map((place, at) => `P${at};"${place}"`), ''].join('\n'), { mode: 'lenient' });

const townsIn = (...places: string[]) => {
  const result = read(...places);
  if (!result.success) throw result.error;
  const names = Object.values(result.data.places).map(({ name }) => name.und);
  return [names, result.issues.map(({ code }) => code)];
};

test.each([
  ['10117 Berlin', 'Berlin'],
  ['D-10117 Berlin', 'Berlin'],
  ['DE 10117 Berlin', 'Berlin'],
  ['DK-8000 Aarhus C', 'Aarhus'],
  ['9712 CP Groningen', 'Groningen'],
  ['9712CP Groningen', 'Groningen'],
  ["5211 AB 's-Hertogenbosch", "'s-Hertogenbosch"],
  ['00-001 Warszawa', 'Warszawa'],
  ['B-3000 Leuven', 'Leuven'],
  ['CH-2502 Biel/Bienne', 'Biel/Bienne'],
  ['06108 Halle (Saale)', 'Halle (Saale)'],
  ['113 51 Stockholm', 'Stockholm'],
  ['FI-15100 Lahti', 'Lahti'],
  ['Berlin 10117', 'Berlin'],
  ['London SW1A 1AA', 'London'],
  ['Hauptstr. 1, 10117 Berlin', 'Berlin'],
  ['Hauptstr. 1, 10117 Berlin, Deutschland', 'Berlin'],
  ['Kerkstraat 12, Assen', 'Assen'],
])('of the address %s, the town is read', (address, town) => {
  expect(townsIn(address)).toEqual([[town], ['table.read-as-town']]);
});

test.each([
  ...['’s-Hertogenbosch', 'Halle (Saale)', 'Frankfurt/Oder', 'Biel/Bienne', 'Lahti', 'Frankfurt (Oder)', 'Den Haag'],
  ...['Bergen op Zoom', 'Rothenburg ob der Tauber', 'Aarhus C', 'La Chaux-de-Fonds', 'Paris, Texas', 'St. Gallen'],
  ...['Helsinki / Helsingfors', 'A Coruña', 'Y', 'Onlinen'],
])('%s is a town', (town) => {
  expect(townsIn(town)).toEqual([[town], []]);
});

test.each([
  ...['bundesweit', 'Landelijk', 'nationwide', 'koko maa', 'online', 'Online (Teams)', 'Zoom', 'online via Teams'],
  ...['Hauptstraße 12', '12', 'info@example.org'],
])('%s is no town', (place) => {
  expect(townsIn(place)).toEqual([[], ['table.not-a-place']]);
});

test('other names with digits are read with a notice', () => {
  expect(townsIn('Stad 2.0')).toEqual([['Stad 2.0'], ['table.digits-in-town']]);
});

test.each(['Berlin und Hamburg', 'Assen en Emmen', 'Lahti ja Oulu', 'Leeds & York', 'Berlin; Hamburg'])(
  '%s is read as one town with a notice',
  (place) => {
    expect(townsIn(place)).toEqual([[place], ['table.one-place']]);
  },
);

test('a slash or a comma is reported between towns of other rows, and by the way behind one', () => {
  const result = read('Berlin', 'Hamburg', 'Berlin/Hamburg', 'Ulm, Hamburg', 'Frankfurt', 'Frankfurt/Oder');
  expect(result.success && result.issues.map(({ severity, value }) => [severity, value])).toEqual([
    ['warning', 'Berlin/Hamburg'],
    ['warning', 'Ulm, Hamburg'],
    ['info', 'Frankfurt/Oder'],
  ]);
});

test('is reported in four languages', () => {
  expect(inFourLanguages(read('D-10117 Berlin'))).toEqual([
    'rows.2.Place "D-10117 Berlin" is read as "Berlin". Write the name of the town alone: "Berlin".',
    expect.stringContaining('wordt gelezen als "Berlin". Schrijf alleen de naam van de plaats: "Berlin".'),
    expect.stringContaining('wird als „Berlin“ gelesen. Schreiben Sie nur den Namen des Ortes: „Berlin“.'),
    expect.stringContaining('luetaan muodossa ”Berlin”. Kirjoita vain paikkakunnan nimi: ”Berlin”.'),
  ]);
  expect(inFourLanguages(read('bundesweit')).map((text) => text.split('. ').at(-1))).toEqual([
    'Write the name of the town, or empty the cell.',
    'Schrijf de naam van de plaats, of maak de cel leeg.',
    'Schreiben Sie den Namen des Ortes, oder leeren Sie die Zelle.',
    'Kirjoita paikkakunnan nimi tai tyhjennä solu.',
  ]);
});
