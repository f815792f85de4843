import { expect, test } from 'vitest';
import { primaryLanguage } from './primary-language.js';

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['NL_be', 'nl'],
  [' de-AT', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['', ''],
])('"%s" is "%s"', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});
