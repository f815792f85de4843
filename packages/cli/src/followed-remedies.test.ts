import { expect, test } from 'vitest';
import { folderWith } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const agenda = 'Evenement;Datum;Status;Deelname\nKringdag;2026-03-01;onder voorbehoud;op zolder\n';
const partners = 'Naam;Telefoon\nAlpha;tst 12\n';

test.each([[[]], [['--lenient']]])(
  'no remedy says that --lenient keeps a status or form of attendance: %j',
  async (more) => {
    const args = ['import', 'agenda.csv', '--network', 'ring', '-o', 'd.json', '--lang', 'en', ...more];
    const { err } = await runHere(folderWith({ 'agenda.csv': agenda }), args);
    expect(err.match(/is not a known .*/g)).toEqual([
      'is not a known form of attendance. Use one of: "in person", "online", "in person and online". Else declare it in the dataset of --into (concepts).',
      'is not a known status. Use one of: "held", "planned", "cancelled". Else declare it in the dataset of --into (concepts).',
    ]);
  },
);

test.each([
  [[], 'Write it with its country code: "+31 30 123 45 67", or name the country of all: --country NL.'],
  [['--country', 'NL'], 'Check its digits, or write it with the code of its country: "+31 30 123 45 67".'],
])('the remedy for a telephone number names the country unless it is given: %j', async (given, remedy) => {
  const { err } = await runHere(folderWith({ 'p.csv': partners }), ['validate', 'p.csv', '--lang', 'en', ...given]);
  expect(err).toContain(`is not an international telephone number. ${remedy}`);
});
