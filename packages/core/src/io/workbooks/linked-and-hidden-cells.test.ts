import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { safeReadCsv } from '../sheets/read-csv.js';
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

test.each([
  ['E-mail', 'Schrijf ons', 'mailto:info@example.org', { email: 'info@example.org' }],
  ['E-mail', 'Schrijf ons', 'MAILTO:info%40example.org?subject=Lid%20worden', { email: 'info@example.org' }],
  ['E-mail', 'a@example.org', 'mailto:info@example.org', { email: 'a@example.org' }],
  ['Telefoon', 'Bel ons', 'tel:+31301234567', { telephone: { number: '+31301234567', display: '+31301234567' } }],
  ['Telefoon', '+31 30 123 45 67', 'tel:+31301234568', { telephone: { number: '+31301234567' } }],
])('under %s, the text "%s" with the link %s is read as %j', (header, text, address, contact) => {
  const links = [{ row: 2, column: 1, address }];
  const result = safeReadSheets(
    [
      {
        name: 'Partners',
        rows: [
          ['Naam', header],
          ['Alpha', text],
        ],
        links,
      },
    ],
    circle,
  );
  if (!result.success) throw result.error;
  expect(Object.values(result.data.contactPoints)).toMatchObject([contact]);
});

test.each([
  ['E-mail', 'https://example.org/contact', 'e-mail'],
  ['E-mail', 'mailto:', 'e-mail'],
  ['E-mail', 'mailto:%', 'e-mail'],
  ['Telefoon', 'tel:911', 'telefoon'],
])('under %s, the link %s is no value', (header, address) => {
  const links = [{ row: 2, column: 1, address }];
  const result = safeReadSheets(
    [
      {
        name: 'Partners',
        rows: [
          ['Naam', header],
          ['Alpha', 'Contact'],
        ],
        links,
      },
    ],
    circle,
  );
  expect(result.success).toBe(false);
});

test.each([
  [
    ';',
    '=HYPERLINK("https://example.org/";"Alpha")',
    '=HYPERLINK("https://example.org/";"site")',
    '=HYPERLINK("mailto:a@example.org";"mail")',
  ],
  [
    ',',
    '=HYPERLINK("https://example.org/","Alpha")',
    '=HYPERLINK("https://example.org/")',
    '=HYPERLINK("mailto:a@example.org")',
  ],
  [
    '\t',
    '=HYPERLINKKI("https://example.org/";"Alpha")',
    '=HYPERLINKKI("https://example.org/";"a ""b""")',
    '= hyperlink("mailto:a@example.org")',
  ],
])('links in a table between "%s" are read as their texts and addresses', (delimiter, ...cells) => {
  const quotedCells = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const text = [['Naam', 'Website', 'E-mail'], quotedCells].map((row) => row.join(delimiter)).join('\n');
  const result = safeReadPartnersCsv(text, circle);
  if (!result.success) throw result.error;
  expect(Object.values(result.data.organizations)).toMatchObject([
    { name: { nl: 'Alpha' }, url: 'https://example.org/' },
  ]);
  expect(Object.values(result.data.contactPoints)).toMatchObject([{ email: 'a@example.org' }]);
});

test('a guarded formula is a text', () => {
  const result = safeReadPartnersCsv(`Naam\n"'=HYPERLINK(""https://example.org/"";""Alpha"")"\n`, circle);
  expect(result.success && Object.values(result.data.organizations).map(({ name }) => name.nl)).toEqual([
    '=HYPERLINK("https://example.org/";"Alpha")',
  ]);
});

test('links in a table of contacts are read, too', () => {
  const text = 'Persoon;E-mail\nAnna Berg;"=HYPERLINK(""mailto:a@example.org"";""Anna"")"\n';
  const result = safeReadCsv(text, { ...circle, name: 'contacten.csv' });
  if (!result.success) throw result.error;
  expect(Object.values(result.data.contactPoints)).toMatchObject([{ email: 'a@example.org' }]);
});
