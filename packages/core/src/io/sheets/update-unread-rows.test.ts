import { describe, expect, test } from 'vitest';
import { createIssueFormatter } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { defineDataset } from '../../model/define-dataset.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { readCsvSheet } from './read-csv.js';
import { updateFromSheets } from './update-from-sheets.js';

const names = ['a', 'b', 'c', 'd'] as const;

const ring = defineDataset({
  languages: ['en'],
  networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
  organizations: Object.fromEntries(names.map((id) => [id, { name: { en: `Clinic ${id}` }, kind: 'hospital' }])),
  memberships: Object.fromEntries(names.map((id) => [id + id, { member: id, organization: 'ring', role: 'partner' }])),
  events: { day: { name: { en: 'Ring Day' }, startDate: '2026-03-01', about: ['ring'] } },
});

const update = (text: string, mode: 'strict' | 'lenient', name = 'partners.csv') => {
  const sheet = readCsvSheet(text, { name, language: 'en' });
  return updateFromSheets(ring, [sheet], { network: 'ring', language: 'en', absent: 'remove', mode });
};

const row = (id: string): string => `${id};Clinic ${id};partner\n`;

const rest = row('a') + row('b');

/** Tables in which the rows of "c" and "d" are not read, or cannot be told from others. */
const unread: readonly [string, string][] = [
  ['another table', `ID;Name;Role\n${rest}Name;ID;Place\nClinic c;c;Aarhus\n`],
  ['an extra cell', `ID;Name;Role\n${rest}c;Clinic; c;partner\n`],
  ['headers alone', 'ID;Name;Role\n'],
  ['a row without a name', 'Name;Role\nClinic a;partner\nClinic b;partner\n;partner\n'],
  ['a truth value as a name', 'Name;Role\nClinic a;partner\nClinic b;partner\nTRUE;partner\n'],
  ['a name that two rows have', 'Name;Role\nClinic a;partner\nClinic b;partner\nClinic b;funder\n'],
  ['an ID that two rows have', `ID;Name;Role\n${rest}b;Clinic of the sea;partner\n`],
];

describe('records without a row, in a sheet', () => {
  test('that was read are removed', () => {
    const result = update(`ID;Name;Role\n${rest}`, 'strict');
    expect(result.success && Object.keys(result.data.memberships)).toEqual(['aa', 'bb']);
  });

  test.each(unread)('with %s are kept', (_, text) => {
    const result = update(text, 'lenient');
    expect(result.success && Object.keys(result.data.memberships)).toEqual(
      expect.arrayContaining(['aa', 'bb', 'cc', 'dd']),
    );
    expect(result.success && result.issues.map(({ code, severity }) => [severity, code])).toContainEqual([
      'warning',
      'table.unread-rows',
    ]);
  });

  test.each(unread)('with %s are an error in strict mode', (_, text) => {
    expect(update(text, 'strict').success).toBe(false);
  });

  test.each([
    ['Event;Date\n;2026-04-01\n', false],
    ['ID;Event;Date\nring;Ring Day;2026-03-01\n', false],
    ['Event;Date\nAnother day;2026-04-01\n', true],
    ['Event;Date\n', true],
  ])('of events: %j', (text, isRemoved) => {
    const result = update(text, 'lenient', 'agenda.csv');
    expect(result.success && Object.hasOwn(result.data.events, 'day')).toBe(!isRemoved);
  });

  test.each([
    ['Person;Organization;E-mail\nclinic;Clinic a;\n', false],
    ['Person;Organization;E-mail\nAnna Berg;Clinic a;\n', true],
  ])('of contacts: %j', (text, isComplete) => {
    const result = update(text, 'lenient', 'contacts.csv');
    expect(result.sheets.map((sheet) => sheet.isComplete)).toEqual([isComplete]);
  });

  test.each([
    ['en', 'has rows that were not read, or none, so that nothing is removed.'],
    ['nl', 'heeft rijen die niet gelezen zijn, of geen enkele, en daarom wordt niets verwijderd.'],
    ['de', 'hat Zeilen, die nicht gelesen wurden, oder keine; deshalb wird nichts entfernt.'],
    ['fi', 'sisältää rivejä, joita ei luettu, tai ei yhtään riviä, joten mitään ei poisteta.'],
  ])('are reported in %s', async (language, message) => {
    const result = update('Name;Role\n', 'strict');
    const format = createIssueFormatter(await loadIssueLanguage(language));
    expect(!result.success && result.error.issues.map(format).join('\n')).toContain(message);
  });
});

describe('rows that stand above the table', () => {
  const titles = 'Members of the Ring;;\nID;Name;Role\n';

  test.each([
    ['headers', `ID;Name;Role\n${rest}ID;Name;Role\n${row('c')}${row('d')}`],
    ['headers after an empty cell', `ID;Name;Role\n${rest}ID;Name;Role;\n${row('c')}${row('d')}`],
    ['titles and headers', `${titles}${rest}${titles}${row('c')}${row('d')}`],
  ])('and are repeated below, are skipped: %s', (_, text) => {
    const result = update(text, 'strict');
    expect(result.success && Object.keys(result.data.organizations)).toEqual([...names]);
    expect(result.success && Object.keys(result.data.memberships)).toHaveLength(4);
    expect(result.success && result.issues.map(formatIssue).join('\n')).toContain(
      'repeats a row above the table, and is skipped.',
    );
  });
});
