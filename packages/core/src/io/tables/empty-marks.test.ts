import { describe, expect, test } from 'vitest';
import { createIssueFormatter } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';

const headers = ['Place', 'Themes', 'Role', 'Kind', 'Member since', 'Member until', 'Website', 'Other names', 'E-mail'];

const readRow = (cells: readonly string[]) =>
  safeReadSheets(
    [
      {
        name: 'Partners',
        rows: [
          ['Name', ...headers],
          ['Clinic', ...cells],
        ],
      },
    ],
    { language: 'en' },
  );

const marks = [
  ...['geen', 'Onbekend', 'unbekannt', 'ei ole', 'ei', '(leeg)', '(blank)', 'n.n.b.', 'NULL', '\\N', 'NA'],
  ...['TBD', 'none', 'nog niet bekend', 'k. A.', 'entfällt', 'tuntematon', '-', '?'],
];

describe('a mark for nothing', () => {
  test.each(marks)('is an empty cell: %s', (mark) => {
    const result = readRow(headers.map(() => mark));
    if (!result.success) throw result.error;
    const { places, concepts, contactPoints, organizations, memberships } = result.data;
    expect([places, concepts, contactPoints]).toEqual([{}, {}, {}]);
    expect(organizations).toEqual({ clinic: { id: 'clinic', name: { en: 'Clinic' }, kind: 'other', citations: [] } });
    expect(Object.values(memberships).map(({ role }) => role)).toEqual(['member']);
    expect(result.issues.map(({ severity, code }) => `${severity} ${String(code)}`)).toEqual(
      headers.map(() => 'info table.empty-mark'),
    );
  });

  test.each(['x', 'X', '#', '.', '...', '/', '…'])('is an empty cell in columns of words: %s', (mark) => {
    const result = safeReadCsv(`Name;Place;Themes;Other names\nClinic;${mark};${mark};${mark}\n`);
    if (!result.success) throw result.error;
    expect([result.data.places, result.data.concepts]).toEqual([{}, {}]);
    expect(result.issues.map(({ code }) => code)).toEqual(Array(3).fill('table.empty-mark'));
    expect(safeReadCsv(`Name;Website\nClinic;${mark}\n`).success).toBe(false);
  });

  test.each(['geen', 'NA', 'x', 'Onbekend', 'Idem', 'None'])('may be the name of an organization: %s', (name) => {
    const result = safeReadCsv(`Name;Place\n${name};None\n`);
    expect(result.success && Object.values(result.data.organizations)[0]?.name).toEqual({ und: name });
    expect(result.success && Object.values(result.data.places)[0]?.name).toEqual({ und: 'None' });
  });
});

describe('a mark for the value above', () => {
  const phrases = ['zie boven', 'Siehe oben', '(s.o.)', 'ks. yllä', 'See above.', 'zie hierboven', 'wie oben'];

  test.each([...phrases, '"', '〃'])('is a fault in place of an organization or a person, too: %s', (mark) => {
    const rows = [
      ['Name', 'Contact person'],
      ['Clinic', 'Anna Berg'],
      [mark, mark],
    ];
    const result = safeReadSheets([{ name: 'Partners', rows }], { language: 'en', mode: 'lenient' });
    if (!result.success) throw result.error;
    expect(Object.keys(result.data.organizations)).toEqual(['clinic']);
    expect(Object.keys(result.data.persons)).toEqual(['anna-berg']);
    expect(result.issues.map(formatIssue).join('\n')).toContain(
      `rows.3.Contact person ${JSON.stringify(mark)} stands for the value in the row above`,
    );
  });

  test.each(['idem', 'Dito', 'ditto', 's.o.', '"', '〃', '-"-', 'zie boven', 'ks. yllä'])('is a fault: %s', (mark) => {
    const result = readRow([mark, '', '', '', '', '', '', '', '']);
    expect(!result.success && result.error.issues.map(formatIssue)).toEqual([
      `sheets.Partners.rows.2.Place ${JSON.stringify(mark)} stands for the value in the row above, and is not read. Write the value.`,
    ]);
  });

  test.each([
    ['en', 'stands for the value in the row above, and is not read. Write the value.'],
    ['nl', 'staat voor de waarde in de rij erboven en wordt niet gelezen. Schrijf de waarde zelf.'],
    ['de', 'steht für den Wert in der Zeile darüber und wird nicht gelesen. Schreiben Sie den Wert selbst.'],
    ['fi', 'tarkoittaa yllä olevan rivin arvoa, eikä sitä lueta. Kirjoita itse arvo.'],
  ])('is reported in %s', async (language, message) => {
    const result = safeReadCsv('Name;Place\nClinic;idem\n');
    const format = createIssueFormatter(await loadIssueLanguage(language));
    expect(!result.success && result.error.issues.map(format).join('\n')).toContain(message);
  });
});

test.each([
  ...['0', '1900-01-00', '1899-12-30T00:00', '0-1-1900', '00-01-1900', '00.01.1900', '30-12-1899', '30.12.1899'],
  ...['31-12-1899 00:00', '0/1/1900', '1/0/1900', '12/30/1899', '1899/12/30', '30.12.1899 0.00'],
])('the day of an empty cell is an empty cell, however it is written: %s', (day) => {
  const result = safeReadCsv(`Name;Member since;Member until\nClinic;${day};${day}\n`);
  if (!result.success) throw result.error;
  expect(result.issues.map(({ code }) => code)).toEqual(['table.empty-mark', 'table.empty-mark']);
});

test.each(['30-11-1899', '1-1-1900', '10-1-1900', '30-12-18990'])('%s is no such day', (day) => {
  const result = safeReadCsv(`Name;Member since\nClinic;${day}\n`, { mode: 'lenient' });
  expect(result.success && result.issues.map(({ code }) => code)).not.toContain('table.empty-mark');
});

test.each(['1234', '31 10', '§§', '12-5'])('a place without a letter is a fault: %s', (place) => {
  const result = safeReadCsv(`Name;Place\nA;${place}\nB;Ede\n`);
  expect(!result.success && result.error.issues.map(({ code }) => code)).toEqual(['table.not-a-place']);
  const events = safeReadCsv(`Event;Date;Places\nA;2026-03-01;${place}\n`, { name: 'agenda.csv' });
  expect(!events.success && events.error.issues.map(({ code }) => code)).toEqual(['table.not-a-place']);
});
