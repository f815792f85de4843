import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import type { SafePartnersOptions } from './read-partner-rows.js';
import { withoutSheetNames } from '../sheets/read-csv.js';
import { safeReadSheets } from '../sheets/read-sheets.js';
import { safeReadPartnersCsv } from './read-partners.js';

const circle: SafePartnersOptions = { network: { id: 'circle', name: 'De Kring' }, language: 'nl' };

const reportedBy = (result: ReadResult): string[] =>
  (result.success ? result.issues : result.error.issues).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

const namesOf = (result: ReadResult): (string | undefined)[] | undefined =>
  result.success ? Object.values(result.data.organizations).map(({ name }) => name.nl) : undefined;

const known =
  'Known columns: ID, Name, Other names, Kind, Place, Role, Website, Logo, Description, Themes, Member since, Member until, Other identifiers, Note, Contact person, E-mail, Telephone, Network. To keep its cells, say what they are: "Budget": "note" in "columns".';

describe('a table that can be read', () => {
  test.each([
    [
      'has a mistyped header',
      'Naam;Plaatss;soortt\nx;y;\n',
      [
        'warning: rows.1.Plaatss is an unknown column; its cells are not read. Did you mean "Plaats"?',
        'warning: rows.1.soortt is an unknown column; its cells are not read. Did you mean "Soort"?',
      ],
    ],
    [
      'has a column of its own',
      'Naam;Budget;Budget;\nx;;;\n',
      [`info: rows.1.Budget is an unknown column; its cells are not read. ${known}`],
    ],
    [
      'has headers only',
      'Naam;Plaats\n;\n',
      [
        'warning: rows.1 has headers, and no row with an organization follows. Write a row for each organization below it.',
      ],
    ],
    [
      'has ids of another system',
      'ID;Naam\n12;x\n',
      [
        'info: rows.2.ID "12" is an id of another system; the record gets an id made from its name. To choose it, write small letters, digits and single hyphens, a letter first: "lake-college".',
      ],
    ],
  ])('%s', (_, csv, reported) => {
    const result = safeReadPartnersCsv(csv, circle);
    expect([result.success, reportedBy(result)]).toEqual([true, reported]);
  });
});

/** Every row except the first has a fault. */
const faulty = [
  'ID;Naam;Soort;Plaats;Website;Logo;Rol',
  'a;Alpha;ziekenhuis;Utrecht;https://a.example.org/;;partner',
  'b;Beta;ziekenhuiz;x\u0001;www.example.org;logo.png;lidd',
  'c;;;;;;',
  'a;Gamma;;;;;',
  'circle;Delta;;;;;',
  ';alpha;;;;;',
  'a;Alpha;;;;;',
  'e;Epsilon;;;;;;x',
].join('\n');

describe('a table with faults', () => {
  test('is refused in strict mode with all faults', () => {
    const result = safeReadPartnersCsv(faulty, circle);
    const places = result.success
      ? []
      : result.error.issues.map(({ path, severity }) => `${severity} ${path.join('.')}`);
    expect(places).toEqual([
      'error rows.3.Soort',
      'error rows.3.Rol',
      'error rows.3.Plaats',
      'error rows.3.Website',
      'error rows.3.Logo',
      'error rows.4.Naam',
      'error rows.5.ID',
      'error rows.6.ID',
      'error rows.7.Naam',
      'error rows.8.ID',
      'error rows.9',
    ]);
  });

  test('keeps its valid rows and cells in lenient mode', () => {
    const result = safeReadPartnersCsv(faulty, { ...circle, mode: 'lenient' });
    expect(result.success && Object.values(result.data.organizations)).toEqual([
      {
        id: 'a',
        name: { nl: 'Alpha' },
        kind: 'hospital',
        place: 'place-utrecht',
        url: 'https://a.example.org/',
        citations: [],
      },
      { id: 'b', name: { nl: 'Beta' }, kind: 'ziekenhuiz', citations: [] },
      { id: 'gamma', name: { nl: 'Gamma' }, kind: 'other', citations: [] },
      { id: 'delta', name: { nl: 'Delta' }, kind: 'other', citations: [] },
      { id: 'e', name: { nl: 'Epsilon' }, kind: 'other', citations: [] },
    ]);
    expect(result.success && parseDataset(result.data)).toEqual(result.success && result.data);
  });

  test('reports the same in both modes, as warnings in lenient mode', () => {
    const placesIn = (mode: 'strict' | 'lenient'): string[] => {
      const result = safeReadPartnersCsv(faulty, { ...circle, mode });
      return (result.success ? result.issues : result.error.issues).map(({ path }) => path.join('.')).sort();
    };
    const result = safeReadPartnersCsv(faulty, { ...circle, mode: 'lenient' });
    expect(placesIn('lenient')).toEqual(placesIn('strict'));
    expect(result.success && result.issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('the first of two equal columns is read in lenient mode', () => {
    const result = safeReadPartnersCsv('Naam;Organisatie\nx;y\n', { ...circle, mode: 'lenient' });
    expect(namesOf(result)).toEqual(['x']);
  });
});

test.each([
  ['has no names', 'Plaats\nx\n'],
  ['is empty', ''],
  ['is in another format', '%PDF-1.7'],
])('what %s is refused in both modes', (_, csv) => {
  const modes = (['strict', 'lenient'] as const).map((mode) => safeReadPartnersCsv(csv, { ...circle, mode }));
  expect(modes.map(({ success }) => success)).toEqual([false, false]);
});

describe('a sheet', () => {
  const readSheet = (rows: readonly (readonly string[])[]): ReadResult =>
    withoutSheetNames(safeReadSheets([{ name: 'the sheet', kind: 'partners', rows }], circle));

  test('is read like a file, with the row numbers of the sheet', () => {
    const rows = [[], ['Naam', 'Website'], ['', ''], ['Alpha', 'a.example.org', 'x'], ['Beta', 'b.example.org']];
    expect(reportedBy(readSheet(rows))).toEqual([
      'error: rows.4 has more cells than the header: ["x"]. Give the column a header, or empty the cell.',
      'error: rows.4.Website "a.example.org" is not a full web address. Write "https://a.example.org".',
      'error: rows.5.Website "b.example.org" is not a full web address. Write "https://b.example.org".',
    ]);
  });

  test('returns the same dataset as the table in CSV', () => {
    const rows = [
      ['Naam', 'Soort', 'Plaats'],
      ['Alpha', 'ziekenhuis', 'Utrecht'],
    ];
    const csv = rows.map((cells) => cells.join(';')).join('\n');
    expect(readSheet(rows)).toEqual(safeReadPartnersCsv(csv, circle));
  });

  test('without text is empty', () => {
    expect(reportedBy(readSheet([['', ' ']]))).toEqual([
      'error: The dataset is empty. Give a row with headers and a row for each organization.',
    ]);
  });
});
