import { expect, test } from 'vitest';
import { titleOfFile } from './title-of-file.js';

test.each([
  ['De Kring.csv', 'De Kring'],
  ['C:\\lists\\De Kring.v2.csv', 'De Kring.v2'],
  ['https://example.org/files/De%20Kring.csv?v=2#top', 'De Kring'],
  ['100% Zorg.csv', '100% Zorg'],
  ['partners.csv', undefined],
  ['Export_2024.csv', undefined],
  ['our partners.csv', undefined],
  ['Onze partners 2026.xlsx', undefined],
  ['Mitgliederliste Stand Mai.csv', undefined],
  ['Zorgpartners Veluwe.csv', 'Zorgpartners Veluwe'],
  ['https://example.org/?format=csv', undefined],
  ['Bad \u0001.csv', undefined],
  ['', undefined],
])('the title of %j is %j', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});
