import { expect, test } from 'vitest';
import { fold } from './fold.js';

test.each([
  ['Köln', 'koln'],
  ['KÖLN', 'koln'],
  ['Reële Coöperatie', 'reele cooperatie'],
  ['Rijn-Waal', 'ryn-waal'],
  ['IJsbrand', 'ysbrand'],
  ['ĳ', 'y'],
  ['Weiß', 'weiss'],
  ['Hedy d’Ancona', "hedy d'ancona"],
  ['  two \u00a0 words ', 'two words'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
