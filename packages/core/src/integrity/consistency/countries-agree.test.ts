import { expect, test } from 'vitest';
import type { Place } from '../../model/types.generated.js';
import { countriesAgree } from './countries-agree.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const place = (id: string, fields: Partial<Place>): Place => ({
  ...base,
  id,
  name: { en: id },
  kind: 'region',
  ...fields,
});

const check = (...places: Place[]): string[] =>
  summarize(countriesAgree.check(makeDataset({ places: byId(...places) })));

test('accepts countries that agree or are missing', () => {
  expect(
    check(
      place('assen', { country: 'NL', within: 'drenthe' }),
      place('drenthe', { country: 'NL', within: 'euroregion' }),
      place('euroregion', {}),
      place('lost', { country: 'FI', within: 'constructor' }),
    ),
  ).toEqual([]);
});

test('finds a place in another country than the place around it', () => {
  expect(check(place('assen', { country: 'FI', within: 'drenthe' }), place('drenthe', { country: 'NL' }))).toEqual([
    'places.assen.country: is not the country of "drenthe", in which it lies ("NL")',
  ]);
});

test('skips places without a country, and stops at a cycle', () => {
  expect(
    check(
      place('assen', { country: 'DE', within: 'drenthe' }),
      place('emmen', { country: 'NL', within: 'drenthe' }),
      place('drenthe', { within: 'north' }),
      place('north', { within: 'netherlands' }),
      place('netherlands', { country: 'NL', within: 'europe' }),
      place('europe', { within: 'world' }),
      place('world', { within: 'europe' }),
    ),
  ).toEqual(['places.assen.country: is not the country of "netherlands", in which it lies ("NL")']);
});
