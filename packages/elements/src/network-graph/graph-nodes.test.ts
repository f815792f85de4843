import { expect, test } from 'vitest';
import { asWords } from '../base/text/phrase.js';
import { asOneText } from './graph-nodes.js';

const circle = { value: 'Le Cercle', lang: 'fr' };

test('a flattened phrase has a language if all its parts share one', () => {
  const words = asWords({ value: ' partners', lang: 'en' });
  expect(asOneText(['12', words])).toEqual({ value: '12 partners', lang: 'en' });
  expect(asOneText([circle, words])).toEqual({ value: 'Le Cercle partners', lang: undefined });
});
