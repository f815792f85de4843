import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import type { SheetsOptions, SheetsResult } from '../sheets/sheets-result.js';

const circle: SheetsOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const partners = { name: 'Leden', rows: [['Naam'], ['Alpha']] };

const reportedBy = (result: SheetsResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

describe('what a spreadsheet shows otherwise', () => {
  const sheet = {
    name: 'Partners',
    rows: [
      ['Partnerlijst', ''],
      ['Naam', 'Link'],
      ['Alpha', 'onze site'],
      ['Beta', 'https://beta.example.org/'],
      ['Gamma', 'mail ons'],
    ],
  };

  test('the address of a link is read where an address belongs, and told', () => {
    const address = 'https://example.org/';
    const links = [2, 3, 4, 5].flatMap((row) => [0, 1].map((column) => ({ row, column, address })));
    const linked = links.map((link) => (link.row === 5 ? { ...link, address: 'mailto:a@example.org' } : link));
    const result = safeReadSheets([{ ...sheet, links: linked }], { ...circle, mode: 'lenient' });
    if (!result.success) throw result.error;
    expect(Object.values(result.data.organizations).map(({ name, url }) => [name.nl, url])).toEqual([
      ['Alpha', address],
      ['Beta', 'https://beta.example.org/'],
      ['Gamma', undefined],
    ]);
    expect(reportedBy(result).slice(1)).toEqual([
      'info: sheets.Partners.rows.3.Link "onze site" is read as the address of its link, "https://example.org/". No action is needed, if the address is right.',
      'warning: sheets.Partners.rows.5.Link "mail ons" is not a full web address. Give one full address: "https://www.example.org/".',
    ]);
  });

  test('hidden rows and columns are read, and a warning tells of them', () => {
    const hiddenCells = { rows: [1, 3, 4], columns: [1, 7] };
    const rows = sheet.rows.map(([name = '', site = '']) => [name, site.startsWith('https') ? site : '']);
    rows[1] = ['Naam', 'Website'];
    const result = safeReadSheets([{ ...sheet, rows, hiddenCells }], circle);
    if (!result.success) throw result.error;
    expect(Object.keys(result.data.organizations)).toEqual(['alpha', 'beta', 'gamma']);
    expect(reportedBy(result).slice(1)).toEqual([
      'warning: sheets.Partners.rows.2.Website is hidden in the spreadsheet, and is read all the same. Delete what is not for the public.',
      'warning: sheets.Partners.rows.3 is hidden in the spreadsheet, as are 1 more, and is read all the same. Delete what is not for the public.',
    ]);
  });
});

test('organizers between commas are told with semicolons', () => {
  const rows = [
    ['Evenement', 'Organisator'],
    ['Kringdag', 'Alpha, De Kring'],
    ['Najaarsdag', 'Alpha, Omega'],
  ];
  expect(reportedBy(safeReadSheets([partners, { name: 'Agenda', rows }], circle))).toEqual([
    'error: sheets.Agenda.rows.2.Organisator "Alpha, De Kring" is not a known organization. Did you mean "Alpha; De Kring"?',
    'error: sheets.Agenda.rows.3.Organisator "Alpha, Omega" is not a known organization. Add it to the partners, or write its name as it stands there.',
  ]);
});
