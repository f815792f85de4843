import { expect, test } from 'vitest';
import { noFilter } from './partner-filter.js';
import { choiceFromWords, choiceToWords, type ReaderChoice } from './partner-list-state.js';

const choices: ReaderChoice[] = [
  { filter: noFilter, sort: undefined, groupBy: undefined },
  { filter: { ...noFilter, query: 'köln & co', kind: 'hospital' }, sort: 'name', groupBy: 'place' },
  { filter: { ...noFilter, role: 'partner', layer: 'roster', place: 'utrecht' }, sort: 'documented', groupBy: 'none' },
];

test.each(choices)('a choice comes back from its words: %j', (choice) => {
  expect(choiceFromWords(choiceToWords(choice))).toEqual(choice);
});

test('only what is chosen is put into words', () => {
  expect(choiceToWords({ filter: { ...noFilter, query: ' umc ', kind: 'hospital' }, sort: 'name' })).toEqual({
    q: 'umc',
    kind: 'hospital',
    sort: 'name',
  });
});

test('words that are no choice are passed over', () => {
  expect(choiceFromWords({ sort: 'size', group: 'constructor', other: 'x' })).toEqual(choices[0]);
});
