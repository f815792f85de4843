import { expect, test } from 'vitest';
import type { Statement } from '../../model/types.generated.js';
import { relativeYears } from './relative-years.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const check = (text: Record<string, string>, fields: Partial<Statement> = {}): string[] =>
  summarize(
    relativeYears.check(
      makeDataset({ statements: byId<Statement>({ ...base, id: 'said', about: ['ring'], text, ...fields }) }),
    ),
  );

test.each([
  ['en', 'We invited them this year too.', 'this year'],
  ['nl', 'Ook dit jaar zijn ze uitgenodigd.', 'dit jaar'],
  ['de-AT', 'Heuer kamen mehr.', 'Heuer'],
  ['de', 'Auch in diesem Jahr kamen sie.', 'diesem Jahr'],
  ['fi', 'Tänä vuonna heitä oli enemmän.', 'Tänä vuonna'],
])('finds a year that is not in the source, in %s', (language, words, phrase) => {
  expect(check({ [language]: words })).toEqual([
    `statements.said.text.${language}: says "${phrase}", and nothing says which year that is`,
  ]);
});

test.each<[string, Record<string, string>, Partial<Statement>?]>([
  ['names the year', { en: 'This year, in 2019, we invited them.' }],
  ['has a dated record', { en: 'This year we invited them.' }, { date: '2019' }],
  ['speaks of years otherwise', { en: 'Six times a year.', nl: 'In dit jaarverslag.' }],
  ['is in a language that the rule does not know', { sv: 'I år kom fler.' }],
])('finds nothing in a text that %s', (_, text, fields) => {
  expect(check(text, fields)).toEqual([]);
});
