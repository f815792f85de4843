import { expect, test } from 'vitest';
import { requiredText, shownText } from './text.js';

test.each([
  [{ en: 'Care', de: 'Pflege' }, 'de', { value: 'Pflege', lang: undefined }],
  [{ en: 'Care', de: 'Pflege' }, 'de-AT', { value: 'Pflege', lang: undefined }],
  [{ en: 'Care', de: 'Pflege' }, 'nl', { value: 'Care', lang: 'en' }],
  // The surrounding UI texts are English on these pages.
  [{ fr: 'Soins', en: 'Care' }, 'fr', { value: 'Soins', lang: 'fr' }],
  [{ de: 'Pflege' }, 'fr', { value: 'Pflege', lang: 'de' }],
  [{ en: 'Care' }, 'fr', { value: 'Care', lang: undefined }],
  [{ nl: 'Zorg' }, 'nl_NL', { value: 'Zorg', lang: undefined }],
  [{ nl: 'Zorg' }, 'x_y', { value: 'Zorg', lang: 'nl' }],
])('%j on a page in %s', (text, language, expected) => {
  expect(shownText(text, language)).toEqual(expected);
});

test('absent text is undefined, and required text falls back to the id', () => {
  expect(shownText(undefined, 'en')).toBeUndefined();
  expect(requiredText({}, 'en', 'circle')).toEqual({ value: 'circle', lang: undefined });
});
