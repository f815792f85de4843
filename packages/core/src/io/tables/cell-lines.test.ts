import { describe, expect, test } from 'vitest';
import { createIssueFormatter } from '../../issues/issue-words.js';
import { loadIssueLanguage } from '../../issues/load-issue-language.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadCsv } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { readLines } from './cell-lines.js';

describe('a line break in a cell', () => {
  test.each([
    ['role', 'member\npartner', 'member; partner'],
    ['themes', 'Care\r\n\r\nPrevention', 'Care; Prevention'],
    ['alternateNames', '- AA\n- AB', 'AA; AB'],
    ['places', 'Aarhus;\nOdense', 'Aarhus; Odense'],
    ['organizers', ' Clinic \r Firm ', 'Clinic; Firm'],
    ['name', 'Clinic\nNorth', 'Clinic North'],
    ['organization', 'Clinic\nNorth', 'Clinic North'],
    ['description', 'One.\r\nTwo.', 'One. Two.'],
    ['place', 'Aarhus\n', 'Aarhus'],
    ['email', 'a@example.org\na@example.org', 'a@example.org'],
  ])('of %s: %j', (column, cell, text) => {
    expect(readLines(column, cell)).toEqual({ text });
  });

  test.each(['id', 'kind', 'place', 'url', 'email', 'telephone', 'contactPerson', 'status'])(
    'separates several values of %s',
    (column) => {
      expect(readLines(column, 'one\ntwo')).toEqual({ text: '', several: ['one', 'two'] });
      expect(readLines(column, 'one ::: two')).toEqual({ text: '', several: ['one', 'two'] });
    },
  );

  const cells = {
    Name: 'Clinic',
    'Contact person': 'Anna Berg\nJan Bos',
    Place: 'Aarhus\nOdense',
    Telephone: '+45 12345678\n+45 12345679',
    Role: 'member\npartner',
  };

  test.each([
    ['CSV', () => safeReadCsv(csv, { mode: 'lenient' })],
    ['a sheet', () => safeReadSheets([sheet], { mode: 'lenient' })],
  ])('makes no value of two in %s', (_, read) => {
    const result = read();
    if (!result.success) throw result.error;
    const { places, persons, contactPoints, memberships } = result.data;
    expect([places, persons, contactPoints]).toEqual([{}, {}, {}]);
    expect(Object.values(memberships).map(({ role }) => role)).toEqual(['member', 'partner']);
    expect(result.issues.map(({ code }) => code)).toEqual(Array(3).fill('table.several-values'));
  });

  const csv = `${Object.keys(cells).join(';')}\n${Object.values(cells)
    .map((cell) => `"${cell}"`)
    .join(';')}\n`;
  const sheet = { name: 'Partners', rows: [Object.keys(cells), Object.values(cells)] };

  test('is a fault in strict mode, except of a person', () => {
    const read = (header: string, cell: string) => safeReadCsv(`Name;${header}\nClinic;"${cell}"\n`);
    expect(read('Contact person', 'Anna Berg\nJan Bos').success).toBe(true);
    const result = read('Place', 'Aarhus\nOdense');
    expect(!result.success && result.error.issues.map(formatIssue)).toEqual([
      'rows.2.Place "Aarhus | Odense" is several values in one cell. Keep one of them.',
    ]);
  });

  test.each([
    ['en', 'is several values in one cell. Keep one of them.'],
    ['nl', 'bevat meer dan één waarde in één cel. Houd er één over.'],
    ['de', 'enthält mehrere Werte in einer Zelle. Behalten Sie einen davon.'],
    ['fi', 'sisältää useita arvoja yhdessä solussa. Jätä niistä yksi.'],
  ])('is reported in %s', async (language, message) => {
    const result = safeReadCsv('Name;Place\nClinic;"Aarhus\nOdense"\n');
    const format = createIssueFormatter(await loadIssueLanguage(language));
    expect(!result.success && result.error.issues.map(format).join('\n')).toContain(message);
  });
});
