import { expect, test } from 'vitest';
import { firstSentence } from './program-groups.js';

const cut = (value: string): readonly string[] | undefined => firstSentence({ description: { value, lang: 'en' } });

test.each([
  [
    'One platform for all. It is to make systems compatible.',
    ['One platform for all.', 'It is to make systems compatible.'],
  ],
  [
    'In what people do every day. Health Hub looks for it.',
    ['In what people do every day.', 'Health Hub looks for it.'],
  ],
  ['Who takes part? Hospitals and cities.', ['Who takes part?', 'Hospitals and cities.']],
  ['Called “a test.” It began in 2016. It ended.', ['Called “a test.”', 'It began in 2016. It ended.']],
  ['Die Partner gehen drei Aufgaben an. Wie gelingt das?', ['Die Partner gehen drei Aufgaben an.', 'Wie gelingt das?']],
  ['Wij doen er iets op. Hoe? Samen.', ['Wij doen er iets op.', 'Hoe? Samen.']],
  ['Begun in 2016. Ended in 2020.', ['Begun in 2016.', 'Ended in 2020.']],
])('"%s" has a first sentence and a rest', (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test.each([
  'With the St. Antonius hospital',
  'Work on care, e.g. at home',
  'Geleid door dr. Jansen',
  'Some ca. 30 people',
  'One sentence.',
  '',
])('"%s" is not split', (text) => {
  expect(cut(text)).toBeUndefined();
});
