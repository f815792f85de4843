import { expect, test } from 'vitest';
import { asWords } from '../base/text/phrase.js';
import { asOneText } from './graph-nodes.js';

const circle = { value: 'Le Cercle', lang: 'fr' };

test('a phrase as one text is in the language of all of its words, if it is one', () => {
  const messages = asWords({ value: ' partners', lang: 'en' });
  expect(asOneText(['12', messages])).toEqual({ value: '12 partners', lang: 'en' });
  expect(asOneText([circle, messages])).toEqual({ value: 'Le Cercle partners', lang: undefined });
});
