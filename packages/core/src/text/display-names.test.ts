import { expect, test } from 'vitest';
import { formatCountryName, formatLanguageName } from './display-names.js';

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

test.each([
  ['fi', 'en', 'Finnish'],
  ['fi', 'nl', 'Fins'],
  ['nl', 'de-AT', 'Niederländisch'],
  ['de', 'fi', 'saksa'],
  ['fi', 'fr', 'Finnish'],
  ['fi', 'nl_NL', 'Fins'],
  ['fi', 'x', 'Finnish'],
  ['qaa', 'en', 'qaa'],
  ['nl_NL', 'en', 'Dutch (Netherlands)'],
  ['zh_Hant_TW', 'en', 'Chinese (Traditional, Taiwan)'],
  ['qaa_NL', 'en', 'qaa_NL'],
  ['not_a_language', 'en', 'not_a_language'],
  ['x', 'en', 'x'],
  ['', 'nl', ''],
])('%j is called in %j: %j', (tag, language, name) => {
  expect(formatLanguageName(tag, language)).toBe(name);
});
