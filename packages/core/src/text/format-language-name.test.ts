import { expect, test } from 'vitest';
import { formatLanguageName } from './format-language-name.js';

test.each([
  ['fi', 'en', 'Finnish'],
  ['fi', 'nl', 'Fins'],
  ['nl', 'de-AT', 'Niederländisch'],
  ['de', 'fi', 'saksa'],
  ['fi', 'fr', 'Finnish'],
  ['fi', 'nl_NL', 'Finnish'],
  ['fi', 'x', 'Finnish'],
  ['qaa', 'en', 'qaa'],
  ['nl_NL', 'en', 'nl_NL'],
  ['x', 'en', 'x'],
  ['', 'nl', ''],
])('%j is called in %j: %j', (tag, language, name) => {
  expect(formatLanguageName(tag, language)).toBe(name);
});
