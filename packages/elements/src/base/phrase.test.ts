import { expect, test } from 'vitest';
import { lending } from '../languages/word-loader.js';
import { asOneText, asSentence, asWords, fill, inRow, listOf, renderFilled, textOfPhrase } from './phrase.js';

const circle = { value: 'Le Cercle', lang: 'fr' };
const hub = { value: 'Hub', lang: undefined };

test('a name keeps its language wherever the words put it', () => {
  expect(fill((name = '') => `Partners of ${name}`, [circle])).toEqual(['Partners of ', circle]);
  expect(fill((a = '', b = '') => `${b} (${a})`, [circle], [hub])).toEqual([hub, ' (', circle, ')']);
});

test('names stand in a row as the language has it', () => {
  expect(listOf([[circle], [hub]], 'nl')).toEqual([circle, ' en ', hub]);
  expect(listOf([], 'nl')).toEqual([]);
});

test('a phrase is plain text for attributes', () => {
  expect(textOfPhrase(['Partners of ', circle])).toBe('Partners of Le Cercle');
});

test('words around a name in their own language are one text', () => {
  expect(renderFilled((name) => `Partners of ${name}`, hub)).toEqual(['Partners of Hub']);
});

test('words that another language lends keep it around a name, and get the capital of a sentence', () => {
  const lent = (name = ''): string => {
    lending.language = 'en';
    return `partners of ${name}`;
  };
  const phrase = fill(lent, [circle]);
  expect(phrase).toEqual([{ value: 'partners of ', lang: 'en', isWords: true }, circle]);
  expect(textOfPhrase(asSentence(phrase, 'sv'))).toBe('Partners of Le Cercle');
  expect(fill((name = '') => `partner i ${name}`, [hub])).toEqual(['partner i ', hub]);
});

test('a name in another language gets no capital', () => {
  expect(asSentence([{ value: 'eHealth', lang: 'en' }, ' ok'], 'nl')).toEqual([
    { value: 'eHealth', lang: 'en' },
    ' ok',
  ]);
});

test('facts in a row leave out what is not there', () => {
  expect(inRow(['', circle, undefined, 'Paris'])).toEqual([circle, ' · ', 'Paris']);
  expect(inRow([undefined, ''])).toEqual([]);
});

test('a phrase as one text is in the language of all of its words, if it is one', () => {
  const words = asWords({ value: ' partners', lang: 'en' });
  expect(asOneText(['12', words])).toEqual({ value: '12 partners', lang: 'en' });
  expect(asOneText([circle, words])).toEqual({ value: 'Le Cercle partners', lang: undefined });
});
