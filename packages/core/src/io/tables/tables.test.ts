import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import type { SafePartnersOptions } from '../partners-csv/read-partner-rows.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { withoutSheetNames } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { createCellLocator } from '../sheets/locate-cell.js';

const circle: SafePartnersOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const reportedBy = (result: ReadResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

const read = (csv: string, options: SafePartnersOptions = {}) => {
  const result = safeReadPartnersCsv(csv, { ...circle, ...options });
  if (!result.success) throw result.error;
  expect(safeParseDataset(result.data).success).toBe(true);
  return { ...result.data, reported: reportedBy(result) };
};

const titleNotices = (title: string): string =>
  `info: rows.1 "${title}" is above the headers; it is taken as a title and not read. No action is needed, unless it belongs to the table.`;

test('a header with a no-break space or an invisible character is read and reported', () => {
  const { organizations, reported } = read('Naam;Andere\u00A0namen;Pla\u200Bats\nAlpha;Al;Utrecht\n');
  expect([organizations.alpha?.alternateNames, organizations.alpha?.place, reported]).toEqual([
    ['Al'],
    'place-utrecht',
    [
      'info: rows.1.Andere namen has a no-break space or an invisible character, and is read all the same. No action is needed; to be sure, write the header anew.',
    ],
  ]);
});

test.each([
  ['CafÃ© ZoÃ«', 'CafÃ©', 'Café'],
  ['KÃ¸benhavn', 'KÃ¸benhavn', 'København'],
  ['StraÃŸe', 'StraÃŸe', 'Straße'],
])('double-encoded letters are reported and kept: %s', (name, word, intended) => {
  const { organizations, reported } = read(`Naam\n${name}\n`);
  expect([Object.values(organizations).map((one) => one.name), reported]).toEqual([
    [{ nl: name }],
    [
      `warning: The dataset has letters that were converted twice: "${word}" would be "${intended}". Open the original as UTF-8, and save it as "CSV UTF-8".`,
    ],
  ]);
});

test.each(['SÃO PAULO', 'Ângela', 'Ã', '10 °C'])('%s is not double-encoded', (name) => {
  expect(read(`Naam\n${name}\n`).reported).toEqual([]);
});

describe('rows below a table are reported and not read', () => {
  test.each([
    ['a total', 'Alpha;Utrecht;10\nTotaal;;10\n', 'Totaal | 10'],
    ['a legend', 'Alpha;Utrecht;10\n\nLegenda: * = kandidaat\nBron: secretariaat\n', 'Legenda: * = kandidaat'],
    ['a source in Finnish', 'Alpha;Utrecht;10\n\nLähde: toimisto\n', 'Lähde: toimisto'],
  ])('%s', (_, rows, remark) => {
    const { organizations, reported } = read(`Naam;Plaats;Budget\n${rows}`, { columns: { Budget: 'note' } });
    expect(Object.keys(organizations)).toEqual(['alpha']);
    expect(reported).toContain(
      `info: rows.${rows.startsWith('Alpha;Utrecht;10\n\n') ? 4 : 3} "${remark}" is below the table; it is taken as a remark and not read. No action is needed, unless it belongs to the table.`,
    );
  });

  test('another table', () => {
    const { organizations, places, reported } = read(
      'Naam;Plaats\nAlpha;Utrecht\n\nContactpersoon;E-mail\nAnna Jansen;a@example.org\n',
    );
    expect([Object.keys(organizations), Object.keys(places), reported]).toEqual([
      ['alpha'],
      ['place-utrecht'],
      [
        'warning: rows.4 "Contactpersoon | E-mail" begins another table, which is not read. Put it into a file or sheet of its own.',
      ],
    ]);
  });

  test.each(['Total Energies;Paris', 'Totalis;', 'Bronovo;Den Haag', 'Notes & Co;Ede', 'Total;Paris'])(
    'except a partner with a similar name: %s',
    (row) => {
      expect(Object.keys(read(`Naam;Plaats\nAlpha;Utrecht\n${row}\n`).organizations)).toHaveLength(2);
    },
  );
});

describe('a title above the headers', () => {
  test.each([
    ['alone', 'Partnerlijst 2026\n\nNaam;Plaats\nAlpha;Utrecht\n', 'Partnerlijst 2026'],
    [
      'filled up to the width of the table',
      'Partnerlijst 2026;;\r\n;;\r\nNaam;Plaats;Rol\r\nAlpha;Utrecht;\r\n',
      'Partnerlijst 2026',
    ],
    ['with its date', 'Partners;1 maart 2026\n\nNaam;Plaats;Rol\nAlpha;Utrecht;partner\n', 'Partners | 1 maart 2026'],
    ['that is called like a column', 'Partner\n\nNaam;Plaats\nAlpha;Utrecht\n', 'Partner'],
    ['above a lone column', 'Ledenlijst 2026\nNaam\nAlpha\n', 'Ledenlijst 2026'],
  ])('is recognized %s, and reported', (_, csv, title) => {
    const { organizations, reported } = read(csv);
    expect([Object.keys(organizations), reported]).toEqual([['alpha'], [titleNotices(title)]]);
  });

  test('does not shift the positions of faults', () => {
    const csv = 'Partnerlijst 2026\n\nNaam;Website\nAlpha;x\n';
    const result = safeReadPartnersCsv(csv, circle);
    const [fault] = result.success ? [] : result.error.issues.filter(({ severity }) => severity === 'error');
    expect(fault?.path).toEqual(['rows', 4, 'Website']);
    expect(fault && createCellLocator(csv)(fault)).toEqual({ line: 4, column: 7, text: 'Alpha;x' });
    const rows = [['Partnerlijst 2026'], [], ['Naam', 'Website'], ['Alpha', 'x']];
    const sheet = withoutSheetNames(safeReadSheets([{ name: 'the sheet', kind: 'partners', rows }], circle));
    expect(sheet.success ? [] : sheet.error.issues.map(({ path }) => path)).toEqual([
      ['rows', 1],
      ['rows', 4, 'Website'],
    ]);
  });

  test.each([
    ['a header with a slip of the pen', 'Naan\nPartner\n'],
    ['a header of other columns', 'Relatienr;Contact\n1;Partner\n'],
  ])('is not recognized in %s', (_, csv) => {
    expect(reportedBy(safeReadPartnersCsv(csv, circle))[0]).toContain('rows.1');
    expect(safeReadPartnersCsv(csv, circle).success).toBe(false);
  });
});

describe('a row of an organization', () => {
  const header = "Naam;Omschrijving;Thema's;Lid sinds;Lid tot;Opmerking;Contactpersoon;E-mail;Telefoon";

  test('becomes fields, themes, a membership with dates, a person and a contact', () => {
    const csv = [
      header,
      'Alpha;Zorg thuis;Preventie;1 maart 2019;;Let op;Anna van der Berg;a.berg@example.org;+31 30 123 45 67',
      'Beta;;preventie;2025;;;;;',
    ].join('\n');
    const dataset = read(csv);
    expect(dataset.organizations.alpha).toEqual({
      id: 'alpha',
      name: { nl: 'Alpha' },
      description: { nl: 'Zorg thuis' },
      note: { nl: 'Let op' },
      themes: ['preventie'],
      kind: 'other',
      citations: [],
    });
    expect(dataset.organizations.beta?.themes).toEqual(['preventie']);
    expect(dataset.concepts.preventie).toEqual({
      id: 'preventie',
      scheme: 'theme',
      label: { nl: 'Preventie' },
      citations: [],
    });
    expect([dataset.memberships['alpha-member']?.startDate, dataset.memberships['beta-member']?.startDate]).toEqual([
      '2019-03-01',
      '2025',
    ]);
    expect([dataset.persons, dataset.contactPoints['alpha-contact']]).toEqual([
      {
        'anna-van-der-berg': {
          id: 'anna-van-der-berg',
          givenName: 'Anna',
          familyNamePrefix: 'van der',
          familyName: 'Berg',
          citations: [],
        },
      },
      {
        id: 'alpha-contact',
        person: 'anna-van-der-berg',
        organization: 'alpha',
        about: ['circle'],
        email: 'a.berg@example.org',
        telephone: { number: '+31301234567', display: '+31 30 123 45 67' },
        citations: [],
      },
    ]);
  });

  test('omits a contact person whose name cannot be split, and reports it', () => {
    const { persons, contactPoints, reported } = read('Naam;Contactpersoon\nAlpha;Anna\n');
    expect([persons, contactPoints, reported]).toEqual([
      {},
      {},
      [
        'warning: rows.2.Contactpersoon "Anna" is not the full name of one person and is not read. Write first name and family name of one person: "Anna van der Berg".',
      ],
    ]);
  });

  test('is read without persons, mailboxes and telephone numbers if contacts are not read', () => {
    const csv = `${header}\nAlpha;;;;;Let op;Anna;x;030\n`;
    const { organizations, persons, contactPoints, reported } = read(csv, { contacts: false });
    expect([organizations.alpha?.note, persons, contactPoints, reported]).toEqual([{ nl: 'Let op' }, {}, {}, []]);
  });

  test('uses declared themes by their names in any language', () => {
    const prevention = { scheme: 'theme', label: { en: 'Prevention', nl: 'Preventie' } };
    const { organizations, concepts } = read('Naam;Thema\nAlpha;PREVENTION\n', { concepts: { prevention } });
    expect([organizations.alpha?.themes, Object.keys(concepts)]).toEqual([['prevention'], ['prevention']]);
  });
});

describe('custom columns', () => {
  const csv = 'Onze leden;Relatienr;Budget;Intern\nAlpha;007;100;x\n';

  test('are read by their declared meaning', () => {
    const columns = { 'onze leden': 'name', Relatienr: 'identifier', Budget: 'note', Intern: 'ignore' };
    const { organizations, reported } = read(csv, { columns });
    expect([organizations.alpha, reported]).toEqual([
      {
        id: 'alpha',
        name: { nl: 'Alpha' },
        note: { nl: 'Budget: 100' },
        kind: 'other',
        identifiers: { other: ['Relatienr 007'] },
        citations: [],
      },
      [],
    ]);
  });

  test('can be mapped to a known header', () => {
    expect(read('Leden,Town\nAlpha,Aarhus\n', { columns: { Leden: 'Naam' } }).organizations.alpha?.place).toBe(
      'place-aarhus',
    );
  });

  test.each([
    [{ 'Onze leden': 'nme' }, 'columns.Onze leden "nme" is not a column of the table. Did you mean "name"?'],
    [
      { 'Onze leden': 'name', Relatienummer: 'identifier' },
      'columns.Relatienummer is not the header of a column. Write it as it stands above the cells.',
    ],
    [
      { 'Onze leden': 'name', Relatienrr: 'identifier' },
      'columns.Relatienrr is not the header of a column. Did you mean "Relatienr"?',
    ],
  ])('that are missing are reported: %j', (columns, message) => {
    const result = safeReadPartnersCsv(csv, { ...circle, columns });
    expect([result.success, reportedBy(result).includes(`error: ${message}`)]).toEqual([false, true]);
  });
});
