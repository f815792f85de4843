import { expect, test } from 'vitest';
import { createIssueFormatter } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { defineDataset } from '../../model/define-dataset.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { updateFromSheets } from '../sheets/update-from-sheets.js';
import { readDate } from './cell-date.js';

test.each([
  ['1-mei-2024', 'nl', '2024-05-01'],
  ['1/mei/2024', 'nl', '2024-05-01'],
  ['mei-2024', 'nl', '2024-05'],
  ['1-May-2024', 'en', '2024-05-01'],
  ['May-2024', 'en', '2024-05'],
  ['1.Mai.2024', 'de', '2024-05-01'],
  ['1 de julho de 2022', 'pt', '2022-07-01'],
  ['julio de 2022', 'es', '2022-07'],
  ['Ιούλιος 2022', 'el', '2022-07'],
  ['1 Ιουλίου 2022', 'el', '2022-07-01'],
])('a month in words is read as spreadsheets and people write it: %s', (cell, language, value) => {
  expect(readDate(cell, language)).toEqual({ value });
});

test.each([
  ['01-mei-24', 'nl', '2024-05-01'],
  ['mei-24', 'nl', '2024-05'],
  ["mei '24", 'nl', '2024-05'],
  ['1-May-98', 'en', '1998-05-01'],
  ['1.Mai.24', 'de', '2024-05-01'],
  ['8. maj 2025 kl. 10.00', 'da', '2025-05-08'],
  ['8 de maio de 2025 às 10:00', 'pt', '2025-05-08'],
])('with two digits for the year, or a time, a date is suggested: %s', (cell, language, near) => {
  expect(readDate(cell, language)).toMatchObject({ fault: { value: cell, remedy: `Did you mean "${near}"?` } });
});

test('a day that does not exist is told apart', () => {
  expect(readDate('30-feb-2024', 'nl')).toMatchObject({ fault: { code: 'table.no-such-day' } });
});

const reported = (rows: string): string[] => {
  const result = safeReadPartnersCsv(`Name;Town;Member since;Member until\n${rows}`, { language: 'en' });
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

test.each(['2022;2022', '2021-12;2022', '2022-05;2022', ';2020', '2020~;2019'])('dates in order: %s', (dates) => {
  expect(reported(`One;Ede;${dates}\n`)).toEqual([]);
});

test.each(['2022;2021', '2022-05-02;2022-05-01', '2022-05;2022-04'])('an end before its start: %s', (dates) => {
  expect(reported(`One;Ede;${dates}\n`)).toEqual([
    expect.stringMatching(/^rows\.2\.Member until ".*" is before Member since ".*"\. Correct or swap the two dates\.$/),
  ]);
});

test.each(['#REF!', '#N/A', '#N/B', '#NV', '#NAAM?', '#VERW!', '#DIV/0!', '#DEEL/0!', '#PUUTTUU!'])(
  'a spreadsheet error is not a value: %s',
  (value) => {
    expect(reported(`One;${value};;\n`)).toEqual([expect.stringContaining('is an error of the spreadsheet')]);
    expect(reported(`${value};Ede;;\n`)[0]).toContain('is an error of the spreadsheet');
  },
);

test.each(['#UMC', '# 1', 'C#', '#1!'])('a name with a hash is a name: %s', (value) => {
  expect(reported(`${value};Ede;;\n`)).toEqual([]);
});

test('short rows are reported once, with their number', () => {
  expect(reported('One\n')).toEqual([expect.stringMatching(/^rows\.2 has fewer cells than the header\. /)]);
  expect(reported('One\nTwo;Ede;;\nThree;Ede\nFour\n')).toEqual([
    expect.stringMatching(/^rows\.2 has fewer cells than the header, as have 2 more\. /),
  ]);
});

const still = ['heden', 'nu', 'doorlopend', 'present', 'to date', 'bis heute', 'unbefristet', 'nyt', 'toistaiseksi'];

test.each(still)('a word for "still a member" is no end: %s', (word) => {
  expect(reported(`One;Ede;2022;${word}\n`)).toEqual([
    `rows.2.Member until "${word}" is read as an empty cell: it is still a member. No action is needed; to be sure, empty the cell.`,
  ]);
});

test('a word for "still a member" removes the end from a dataset', () => {
  const before = defineDataset({
    networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
    organizations: { one: { name: { en: 'One' }, kind: 'company' } },
    memberships: { m: { member: 'one', organization: 'ring', role: 'member', startDate: '2020', endDate: '2030' } },
  });
  const rows = [
    ['ID', 'Name', 'Member since', 'Member until'],
    ['one', 'One', '2020', 'heden'],
  ];
  const result = updateFromSheets(before, [{ name: 'Partners', rows }], { network: 'ring', language: 'en' });
  expect(result.success && result.data.memberships.m).not.toHaveProperty('endDate');
});

test.each([
  ['en', 'is read as an empty cell: it is still a member.'],
  ['nl', 'wordt gelezen als een lege cel: het is nog lid.'],
  ['de', 'wird als leere Zelle gelesen: Die Mitgliedschaft besteht noch.'],
  ['fi', 'luetaan tyhjänä soluna: jäsenyys jatkuu.'],
])('a word for "still a member" is reported in %s', async (language, message) => {
  const result = safeReadPartnersCsv('Name;Member until\nOne;heden\n', { language: 'en' });
  const format = createIssueFormatter(await loadIssueLanguage(language));
  expect(result.success && result.issues.map(format).join('\n')).toContain(message);
});

test.each(['0', '1899-12-30', '1899-12-31', '1899-12-31T00:00'])(
  'the zero of a spreadsheet is an empty cell: %s',
  (cell) => {
    expect(reported(`One;Ede;${cell};${cell}\n`)).toEqual([
      expect.stringContaining('is read as an empty cell'),
      expect.stringContaining('is read as an empty cell'),
    ]);
  },
);

test.each(['1900-02-28', '1900-01-05', '1899-12-29', '1200', '31.01.1900', '-1'])(
  'a number that a spreadsheet shows as a day or a year is none: %s',
  (cell) => {
    expect(reported(`One;Ede;${cell};\n`)).toEqual([expect.stringContaining('is not a date we can read')]);
  },
);

test.each(['1901', '1899', '1900', '1899-11', '1575'])('an early year is a date: %s', (cell) => {
  expect(reported(`One;Ede;${cell};\n`)).toEqual([]);
});
