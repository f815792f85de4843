import { expect, test } from 'vitest';
import { noFilter } from './partner-filter.js';
import { choiceFromParameters, choiceToParameters, type ReaderChoice } from './partner-list-state.js';

const choices: ReaderChoice[] = [
  { filter: noFilter, sort: undefined, groupBy: undefined },
  { filter: { ...noFilter, query: 'köln & co', kind: 'hospital' }, sort: 'name', groupBy: 'place' },
  { filter: { ...noFilter, role: 'partner', layer: 'roster', place: 'utrecht' }, sort: 'documented', groupBy: 'none' },
];

test.each(choices)('a choice is parsed from its parameters: %j', (choice) => {
  expect(choiceFromParameters(choiceToParameters(choice))).toEqual(choice);
});

test('only selections become parameters', () => {
  expect(choiceToParameters({ filter: { ...noFilter, query: ' umc ', kind: 'hospital' }, sort: 'name' })).toEqual({
    q: 'umc',
    kind: 'hospital',
    sort: 'name',
  });
});

test('invalid parameters are ignored', () => {
  expect(choiceFromParameters({ sort: 'size', group: 'constructor', other: 'x' })).toEqual(choices[0]);
});
