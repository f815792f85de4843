import { expect, test } from 'vitest';
import { formatLanguageName } from './format-language-name.js';

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
