import { expect, test } from 'vitest';
import { countriesShown, countryAt, isOnMap } from './countries-shown.js';

const utrecht = { latitude: 52.09, longitude: 5.12 };
const enschede = { latitude: 52.22, longitude: 6.9 };
const helsinki = { latitude: 60.17, longitude: 24.94 };

test('a map of one town needs its country and the neighbors in sight', () => {
  expect(countriesShown([utrecht], [], ['NL']).sort()).toEqual(['BE', 'NL']);
  expect(countriesShown([enschede], [], ['NL']).sort()).toEqual(['DE', 'NL']);
});

test('a map of half of Europe needs only the countries with content', () => {
  expect(countriesShown([helsinki], ['NL'], ['FI']).sort()).toEqual(['FI', 'NL']);
});

test('nothing needs nothing', () => {
  expect(countriesShown([], [], [])).toEqual([]);
});

test('the country of a position is the smallest that contains it', () => {
  expect([countryAt(utrecht), countryAt(helsinki), countryAt({ latitude: 0, longitude: 0 })]).toEqual([
    'NL',
    'FI',
    undefined,
  ]);
});

test('overseas places are not on a map of Europe', () => {
  const positions = [utrecht, { latitude: 12.15, longitude: -68.27 }, { latitude: 28.1, longitude: -15.4 }];
  expect(positions.map(isOnMap)).toEqual([true, false, false]);
});
