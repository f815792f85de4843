import { expect, test } from 'vitest';
import { fallbackUse } from '../../languages/base-messages.js';
import { fill, inRow, listOf, renderFilled, textOfPhrase } from './phrase.js';

const circle = { value: 'Le Cercle', lang: 'fr' };
const hub = { value: 'Hub', lang: undefined };

test('a name keeps its language at any position in the text', () => {
  expect(fill((name = '') => `Partners of ${name}`, [circle])).toEqual(['Partners of ', circle]);
  expect(fill((a = '', b = '') => `${b} (${a})`, [circle], [hub])).toEqual([hub, ' (', circle, ')']);
});

test('names are joined as in the language', () => {
  expect(listOf([[circle], [hub]], 'nl')).toEqual([circle, ' en ', hub]);
  expect(listOf([], 'nl')).toEqual([]);
});

test('words of another language are joined in their own', () => {
  const inEnglish = (value: string) => ({ value, lang: 'en', isWords: true }) as const;
  const [two, one] = [inEnglish('2 organisations'), inEnglish('one event')];
  expect(textOfPhrase(listOf([[two], [one]], 'da'))).toBe('2 organisations and one event');
  expect(listOf([[two], [one]], 'da')[1]).toEqual({ value: ' and ', lang: 'en', isWords: true });
  expect(textOfPhrase(listOf([[two], ['één bijeenkomst']], 'nl'))).toBe('2 organisations en één bijeenkomst');
});

test('a phrase is plain text for attributes', () => {
  expect(textOfPhrase(['Partners of ', circle])).toBe('Partners of Le Cercle');
});

test('a name in the language of the text is part of it', () => {
  expect(renderFilled((name) => `Partners of ${name}`, hub)).toEqual(['Partners of Hub']);
});

test('texts of a fallback language keep it around a name', () => {
  const lent = (name = ''): string => {
    fallbackUse.language = 'en';
    return `partners of ${name}`;
  };
  const phrase = fill(lent, [circle]);
  expect(phrase).toEqual([{ value: 'partners of ', lang: 'en', isWords: true }, circle]);
  expect(fill((name = '') => `partner i ${name}`, [hub])).toEqual(['partner i ', hub]);
});

test('missing facts in a row are skipped', () => {
  expect(inRow(['', circle, undefined, 'Paris'])).toEqual([circle, ' · ', 'Paris']);
  expect(inRow([undefined, ''])).toEqual([]);
});
