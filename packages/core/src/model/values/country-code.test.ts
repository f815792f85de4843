import { expect, test } from 'vitest';
import { countryCodeSchema } from './country-code.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>(['NL', 'FI', 'DE', 'BQ', 'AX'])('accepts %j', (value) => {
  expect(countryCodeSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  ['nl', [': is not a country code']],
  ['NLD', [': is not a country code']],
  ['UK', [': is not a country code']],
  ['EU', [': is not a country code']],
  ['XK', [': is not a country code']],
  ['ZZ', [': is not a country code']],
  ['DD', [': is not a country code']],
  ['QQ', [': is not a country code']],
  ['Netherlands', [': is not a country code']],
  ['', [': is not a country code']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(countryCodeSchema, value)).toEqual(problems);
});
