import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { defineDataset } from '../../model/define-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { toFormSheets } from '../sheets/form-sheets.js';
import { updateFromSheets } from '../sheets/update-from-sheets.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { formatPartnersCsv } from './format-partners-csv.js';
import { readPartnersCsv, safeReadPartnersCsv } from './read-partners.js';

const periodsIn = ({ memberships }: Dataset): unknown[] =>
  Object.values(memberships).map(({ member, role, startDate, endDate }) => [member, role, startDate, endDate]);

const read = (rows: string) => {
  const result = safeReadPartnersCsv(`Name;ID;Place;Role;Member since;Member until\n${rows}`, { language: 'en' });
  return result.success
    ? { names: Object.keys(result.data.organizations), periods: periodsIn(result.data) }
    : result.error.issues.map(({ code }) => code);
};

describe('rows of one name', () => {
  test('in periods apart are one organization that left and rejoined', () => {
    expect(read('Clinic;;;partner;2020;2021\nFirm;;;;;\nClinic;;Aarhus;partner;2023;\n')).toEqual({
      names: ['clinic', 'firm'],
      periods: [
        ['clinic', 'partner', '2020', '2021'],
        ['clinic', 'partner', '2023', undefined],
        ['firm', 'member', undefined, undefined],
      ],
    });
    expect(read('Clinic;;;partner;2020;2021\nclinic;;;funder;2021;2022\nClinic;;;partner;2024;\n')).toMatchObject({
      names: ['clinic'],
      periods: [{ length: 4 }, { length: 4 }, { length: 4 }],
    });
  });

  test.each([
    ['that overlap', 'Clinic;;;partner;2020;\nClinic;;;partner;2023;\n'],
    ['without dates', 'Clinic;;;partner;;\nClinic;;;funder;;\n'],
    ['in other places', 'Clinic;;Aarhus;partner;2020;2021\nClinic;;Odense;partner;2023;\n'],
  ])('%s are a fault', (_, rows) => {
    expect(read(rows)).toEqual(['table.name-of-row']);
  });

  test('and one ID are one organization, in different periods', () => {
    expect(read('Clinic;c;;partner;2020;\nClinic;c;;funder;2023;\n')).toMatchObject({ names: ['c'] });
    expect(read('Clinic;c;;partner;2020;\nClinic;c;;funder;2020;\n')).toEqual(['table.id-of-row']);
    expect(read('Clinic;c;;partner;2020;2021\nClinic;d;;partner;2023;\n')).toMatchObject({ names: ['c', 'd'] });
  });
});

describe('rows of one organization in several periods', () => {
  const headers =
    'Name;Member since;Member until;ID;Themes;Description;Note;Logo;Other names;Other identifiers;Contact;Mail';
  const both = (first: string, second: string) =>
    safeReadPartnersCsv(`${headers}\nClinic;2001;2005;${first}\nClinic;2010;;${second}\n`, { language: 'en' });
  const full = '17;care;Good care;mind;https://example.org/l.png;The Clinic;ROR 1;Jan Smit;j@example.org';
  const cellsOf = (result: ReturnType<typeof both>): unknown => {
    if (!result.success) throw result.error;
    const { organizations, contactPoints } = result.data;
    return [
      Object.values(organizations),
      Object.values(contactPoints).map(({ person, email }) => [person, email]),
      result.issues.filter(({ severity }) => severity !== 'info'),
    ];
  };

  test('have together what one of them has', () => {
    const alone = cellsOf(safeReadPartnersCsv(`${headers}\nClinic;2010;;${full}\n`, { language: 'en' }));
    expect(alone).toMatchObject([
      [{ description: { en: 'Good care' }, note: { en: 'mind' }, logo: 'https://example.org/l.png' }],
      [['jan-smit', 'j@example.org']],
      [],
    ]);
    for (const [first, second] of [
      ['', full],
      [full, ''],
      [full, full],
    ] as const)
      expect(cellsOf(both(first, second))).toEqual(alone);
  });

  test('keep all that differs, the contact of the last row first, and tell what is not read', () => {
    const result = both(full, ';youth;Other;too;https://example.org/m.png;Clinique;ROR 2;Piet Bos;');
    expect(cellsOf(result)).toMatchObject([
      [{ description: { en: 'Good care' }, note: { en: 'mind; too' }, themes: ['care', 'youth'] }],
      [
        ['piet-bos', undefined],
        ['jan-smit', 'j@example.org'],
      ],
      [{ value: 'Other' }, { value: 'https://example.org/m.png' }],
    ]);
    expect(inFourLanguages(result).filter((text) => text.includes('"Other"') || /[„”]Other/.test(text))).toEqual([
      'rows.3.Description "Other" differs from that of row 2, which is read. Write the same in both rows.',
      expect.stringContaining('verschilt van die van rij 2, die wordt gelezen. Schrijf in beide rijen hetzelfde.'),
      expect.stringContaining('unterscheidet sich von der Angabe in Zeile 2'),
      expect.stringContaining('poikkeaa rivin 2 tiedosta'),
    ]);
  });

  test('keep their further contacts', () => {
    const text =
      'Name;Member since;Member until;Contact\nClinic;2001;2005;Jan Smit\n;;;Piet Bos\nClinic;2010;;An Vos\n;;;Lea Berg\n';
    const result = safeReadPartnersCsv(text, { language: 'en' });
    const persons = result.success ? Object.values(result.data.contactPoints).map(({ person }) => person) : [];
    expect(persons.toSorted()).toEqual(['an-vos', 'jan-smit', 'lea-berg', 'piet-bos']);
  });
});

const ring = defineDataset({
  languages: ['en'],
  networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
  organizations: Object.fromEntries(
    ['clinic', 'firm', 'lab', 'club'].map((id) => [id, { name: { en: `The ${id}` }, kind: 'hospital' }]),
  ),
  memberships: {
    m1: { member: 'clinic', organization: 'ring', role: 'partner', startDate: '2020', endDate: '2021-06-30' },
    m2: { member: 'clinic', organization: 'ring', role: 'partner', startDate: '2023-01' },
    m3: { member: 'firm', organization: 'ring', role: 'partner', startDate: '2019', endDate: '2020' },
    m4: { member: 'lab', organization: 'ring', role: 'partner', startDate: '2090' },
    m5: { member: 'lab', organization: 'ring', role: 'funder', startDate: '2091' },
    m6: { member: 'club', organization: 'ring', role: 'member' },
  },
});

describe('members in several periods', () => {
  test.each(['en', 'nl', 'de', 'fi'])('are read back from CSV in %s', (language) => {
    const text = formatPartnersCsv(indexDataset(ring), 'ring', { language });
    const back = readPartnersCsv(text, { network: { id: 'ring', name: 'The Ring' }, language: 'en' });
    expect([periodsIn(back), Object.keys(back.organizations)]).toEqual([
      periodsIn(ring),
      Object.keys(ring.organizations),
    ]);
  });

  test('have columns of dates only if there is a date', () => {
    const header = (organizations: string[]) =>
      formatPartnersCsv(indexDataset(ring), 'ring', { organizations, guard: 'none' }).split('\r\n')[0];
    expect(header(['club'])).toBe('ID,Name,Other names,Kind,Place,Role,Website,Logo');
    expect(header(['club', 'firm'])).toBe('ID,Name,Other names,Kind,Place,Role,Website,Logo,Member since,Member until');
  });

  const sheetsOf = () =>
    toFormSheets(indexDataset(ring), 'ring', { language: 'en' }).map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows],
    }));

  const update = (edit: (cell: string) => string, mode?: 'lenient') =>
    updateFromSheets(
      ring,
      sheetsOf().map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(edit)) })),
      { network: 'ring', language: 'en', ...(mode && { mode }) },
    );

  test('have a row for each period in a workbook', () => {
    const [headers = [], ...rows] = sheetsOf()[0]?.rows ?? [];
    const at = headers.indexOf('Member since');
    expect(rows.filter(([id]) => id === 'clinic').map((cells) => cells.slice(at, at + 2))).toEqual([
      ['2020', '2021-06-30'],
      ['2023-01', ''],
    ]);
  });

  test('do not change if the workbook does not', () => {
    const result = update((cell) => cell);
    expect(result.success && diffDatasets(ring, result.data)).toMatchObject({ added: [], changed: [], removed: [] });
  });

  test.each([
    ['2021-06-30', '2022', 'm1', 'endDate'],
    ['2023-01', '2024', 'm2', 'startDate'],
  ] as const)('change in the period that is edited: %s', (before, after, id, field) => {
    const result = update((cell) => (cell === before ? after : cell));
    if (!result.success) throw result.error;
    expect(result.data.memberships).toEqual({ ...ring.memberships, [id]: { ...ring.memberships[id], [field]: after } });
  });

  test.each([
    ['2021-06-30', 'no day'],
    ['2023-01', 'no day'],
  ])('keep a date that becomes faulty: %s', (before, after) => {
    const result = update((cell) => (cell === before ? after : cell), 'lenient');
    expect(result.success && result.data.memberships).toEqual(ring.memberships);
  });

  test('do not end because a row became like another', () => {
    const same: Record<string, string> = { '2020': '2023-01', '2021-06-30': '' };
    const result = update((cell) => same[cell] ?? cell, 'lenient');
    expect(result.success && Object.keys(result.data.memberships)).toEqual(Object.keys(ring.memberships));
  });
});
