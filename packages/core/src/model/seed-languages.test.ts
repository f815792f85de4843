import { expect, test } from 'vitest';
import { languageTagSchema } from './values/language-tag.js';
import { seedLanguages } from './seed-languages.js';

test('the seed languages are language tags, English first', () => {
  expect(seedLanguages.map((language) => languageTagSchema.parse(language))).toEqual(['en', 'nl', 'de', 'fi']);
});
