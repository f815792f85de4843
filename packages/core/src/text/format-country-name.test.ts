import { expect, test } from 'vitest';
import { formatCountryName } from './format-country-name.js';

test.each([
  ['NL', 'en', 'Netherlands'],
  ['NL', 'nl', 'Nederland'],
  ['DE', 'de', 'Deutschland'],
  ['NL', 'fi', 'Alankomaat'],
  ['DE', 'fr', 'Germany'],
  ['DE', 'nl_NL', 'Duitsland'],
  ['DE', 'x', 'Germany'],
  ['QM', 'en', 'QM'],
  ['Nederland', 'nl', 'Nederland'],
  ['', 'en', ''],
])('%j is called in %j: %j', (code, language, name) => {
  expect(formatCountryName(code, language)).toBe(name);
});
