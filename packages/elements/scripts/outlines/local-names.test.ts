import { expect, test } from 'vitest';
import { readRegions } from './read-input.js';

const names = readRegions().map(({ country, name }) => `${country} ${name}`);

test('provinces are named as their country writes them', () => {
  expect(names).toEqual(expect.arrayContaining(['DK Sjælland', 'SE Örebro', 'BE Liège', 'FI Uusimaa', 'NL Drenthe']));
  expect(names).toEqual(expect.arrayContaining(['FI Varsinais-Suomi', 'BE West-Vlaanderen', 'PL Mazowieckie']));
});

test('English names of parts are left only where English is spoken, and in countries without corrections', () => {
  const english = names.filter((name) => /\b(?:North|South|East|West|Central|Lower|Greater) /.test(name));
  expect([...new Set(english.map((name) => name.slice(0, 2)))].sort()).toEqual(['BA', 'GB', 'HU', 'MK']);
});
