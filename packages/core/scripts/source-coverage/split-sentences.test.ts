import { expect, test } from 'vitest';
import { foldSpace } from '../../src/integrity/helpers/source-texts.js';
import { splitSentences } from './cover-source.js';

test.each([
  ['sentences on one line', 'en', 'One stop. Two stops! Three?', ['One stop.', 'Two stops!', 'Three?']],
  ['lines without a full stop', 'en', 'Heading\n\nJane Doe\nChair of', ['Heading', 'Jane Doe', 'Chair of']],
  ['bullets', 'en', '  • First. More.\n·       Second,\n- Third', ['First.', 'More.', 'Second,', 'Third']],
  ['titles', 'en', '“We must,” says Prof. Jane Doe', ['“We must,” says Prof. Jane Doe']],
  ['legal forms', 'nl', 'Zorg e.V. – Ring en Ring e.V. Noord werken.', ['Zorg e.V. – Ring en Ring e.V. Noord werken.']],
  ['a title at the very end', 'nl', 'Klaar. Geleid door Prof.', ['Klaar.', 'Geleid door Prof.']],
  ['an apostrophe before the words', 'nl', 'Klaar. Zo’n zes keer per jaar.', ['Klaar.', 'Zo’n zes keer per jaar.']],
  [
    'a verb behind a quotation',
    'nl',
    '“De banden zijn goed”, zegt zij. Klaar.',
    ['“De banden zijn goed”, zegt zij.', 'Klaar.'],
  ],
  ['quotations of several sentences', 'nl', '“Een. Twee.” Drie.', ['“Een.', 'Twee.”', 'Drie.']],
  ['a quotation right behind another', 'nl', '“Een.”“Twee liggen er.”', ['“Een.”', '“Twee liggen er.”']],
  ['figures and colons', 'nl', 'Het zijn er 1.200: zie 3.4. Klaar.', ['Het zijn er 1.200: zie 3.4.', 'Klaar.']],
  ['white space of any kind', 'en', 'One\u00a0 two. \u00a0 \n\n\n  Three  four.  ', ['One two.', 'Three four.']],
  ['no text', 'en', ' \n ', []],
])('splits %s', (_, language, text, sentences) => {
  expect(splitSentences(text, language).map((sentence) => sentence.text)).toEqual(sentences);
});

test('returns the position of each sentence in the folded text', () => {
  const text = 'Ring.\n\n•  The  Ring. It grows.\nRing.';
  const folded = foldSpace(text);
  expect(splitSentences(text, 'en').map(({ start, end }) => [start, folded.slice(start, end)])).toEqual([
    [0, 'Ring.'],
    [8, 'The Ring.'],
    [18, 'It grows.'],
    [28, 'Ring.'],
  ]);
});
