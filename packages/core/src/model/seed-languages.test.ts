import { expect, test } from 'vitest';
import { seedLanguages } from './seed-languages.js';
import { languageTagSchema } from './values/code-names.js';

test('the seed languages are language tags, English first', () => {
  expect(seedLanguages.map((language) => languageTagSchema.parse(language))).toEqual(['en', 'nl', 'de', 'fi']);
});
