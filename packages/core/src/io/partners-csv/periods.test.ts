import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { defineDataset } from '../../model/define-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { toFormSheets } from '../sheets/form-sheets.js';
import { updateFromSheets } from '../sheets/update-from-sheets.js';
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
