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

test('a district behind a Danish postcode is left out, unless the town stands with it in another row', () => {
  expect(townsIn('8000 Aarhus C', '8200 Aarhus N', '2400 København NV, Danmark')[0]).toEqual(['Aarhus', 'København']);
  expect(townsIn('8000 Aarhus C', 'Aarhus C')[0]).toEqual(['Aarhus C']);
  expect(townsIn('4800 Nykøbing F', 'DK-7900 Nykøbing M')[0]).toEqual(['Nykøbing F', 'Nykøbing M']);
  expect(townsIn('2288 AA Rijswijk ZH', '4284 AA Rijswijk NB')[0]).toEqual(['Rijswijk ZH', 'Rijswijk NB']);
  expect(townsIn('9500 Wil SG', '8427AB Wil Z')[0]).toEqual(['Wil SG', 'Wil Z']);
});

test.each(['Wien 9', 'Praha 1', 'Oslo 3', 'Dublin 4', 'Lyon 3e', '2e Exloërmond'])(
  '%s is a town with digits',
  (town) => {
    expect(townsIn(town)).toEqual([[town], ['table.digits-in-town']]);
  },
);

test.each(['Kerkstraat 3', 'Hauptstr. 9', 'Mannerheimintie 12', 'Nørregade 5', 'High Street 1', 'Zonnebloem 120'])(
  '%s is a street',
  (street) => {
    expect(townsIn(street)).toEqual([[], ['table.not-a-place']]);
  },
);

test('a town with a conjunction in its name is reported once and by the way, unless a part is a town elsewhere', () => {
  const severities = (...places: string[]) => {
    const result = read(...places);
    return result.success && result.issues.map(({ severity, value }) => [severity, value]);
  };
  expect(severities('Peel en Maas', 'Peel en Maas', 'Berg en Dal', 'Peel en Maas')).toEqual([
    ['info', 'Peel en Maas'],
    ['info', 'Berg en Dal'],
  ]);
  expect(severities('Assen en Emmen', 'Emmen', 'Assen en Emmen')).toEqual([['warning', 'Assen en Emmen']]);
  expect(severities('Leeds & York')).toEqual([['warning', 'Leeds & York']]);
});

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
