import { expect, test } from 'vitest';
import { loadAtlas } from '../../test-support/load-atlas.js';
import { groupCountries } from './group-countries.js';

const grouped = async (...codes: string[]): Promise<string[]> => {
  const { countries } = await loadAtlas(codes);
  return groupCountries(new Map([...countries].map(([code, { bounds }]) => [code, bounds]))).map((group) =>
    group.join(' '),
  );
};

test.each([
  [['DK', 'SE'], ['DK SE']],
  [['NL', 'DE'], ['NL DE']],
  [['NL', 'BE', 'DE'], ['NL BE DE']],
  [['GB', 'IE'], ['GB IE']],
  [['DE', 'LI'], ['DE LI']],
])('neighbors share a picture: %s', async (codes, groups) => {
  expect((await grouped(...codes)).map((group) => group.split(' ').sort())).toEqual(
    groups.map((group) => group.split(' ').sort()),
  );
});

test.each([
  [
    ['NL', 'FI'],
    ['NL', 'FI'],
  ],
  [
    ['IS', 'GR'],
    ['IS', 'GR'],
  ],
  [
    ['NL', 'FI', 'EE'],
    ['NL', 'FI EE'],
  ],
])('those that are far from each other have one each: %s', async (codes, groups) => {
  expect(await grouped(...codes)).toEqual(groups);
});

test('there are never more than two pictures', async () => {
  expect(await grouped('FI', 'NL', 'PT')).toEqual(['PT', 'FI NL']);
});

test('without countries there is no picture', async () => {
  expect(await grouped()).toEqual([]);
});
