import { expect, test } from 'vitest';
import { fill, listOf, renderFilled, textOfPhrase } from './phrase.js';

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
  expect(renderFilled((name) => `Partners of ${name}`, hub)).toBe('Partners of Hub');
});
