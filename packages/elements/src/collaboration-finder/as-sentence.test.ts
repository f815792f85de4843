import { expect, test } from 'vitest';
import { asWords } from '../base/text/phrase.js';
import { asSentence } from './as-sentence.js';

test('words get the capital of a sentence, in whatever language they are', () => {
  expect(asSentence(['in ', 'Paris'], 'nl')).toEqual(['In ', 'Paris']);
  expect(asSentence([asWords({ value: 'ijs van ', lang: 'nl' }), 'Paris'], 'sv')).toEqual([
    { value: 'IJs van ', lang: 'nl', isWords: true },
    'Paris',
  ]);
  expect(asSentence([], 'nl')).toEqual([]);
});

test('a name in another language gets no capital', () => {
  expect(asSentence([{ value: 'eHealth', lang: 'en' }, ' ok'], 'nl')).toEqual([
    { value: 'eHealth', lang: 'en' },
    ' ok',
  ]);
});
