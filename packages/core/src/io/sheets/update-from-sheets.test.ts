import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import type { Dataset } from '../../model/types.generated.js';
import { defineDataset } from '../../model/define-dataset.js';
import { safeParseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { toFormSheets } from './form-sheets.js';
import type { SheetRows } from './sheets-result.js';
import { updateFromSheets, type UpdateOptions } from './update-from-sheets.js';

const ring: Dataset = defineDataset({
  languages: ['en', 'nl'],
  networks: { ring: { name: { en: 'The Ring', nl: 'De Ring' }, kind: 'cluster' } },
  places: {
    utrecht: { name: { en: 'Utrecht', nl: 'Utrecht' }, kind: 'city', country: 'NL' },
    hague: { name: { en: 'The Hague', nl: 'Den Haag' }, kind: 'city', country: 'NL' },
  },
  organizations: {
    clinic: { name: { en: 'Clinic', nl: 'Kliniek' }, kind: 'hospital', place: 'utrecht', startDate: '1950' },
    firm: { name: { en: 'Firm', nl: 'Bedrijf' }, kind: 'company', url: 'https://firm.example.org/' },
  },
  persons: {
    anna: { givenName: 'Anna', familyName: 'Berg', reviewBy: '2030' },
    jan: { givenName: 'Jan', familyName: 'Bos' },
  },
  memberships: {
    m1: { member: 'clinic', organization: 'ring', role: 'partner', startDate: '2019', note: { en: 'x', nl: 'x' } },
    m2: { member: 'firm', organization: 'ring', role: 'partner', startDate: '2020' },
    m3: { member: 'firm', organization: 'ring', role: 'funder', startDate: '2021' },
  },
  contactPoints: {
    c1: { person: 'anna', organization: 'clinic', about: ['ring'], email: 'anna@example.org' },
  },
  events: {
    e1: {
      name: { en: 'Ring Day', nl: 'Ringdag' },
      startDate: '2026-03-01',
      about: ['ring'],
      organizers: ['clinic', 'jan'],
      status: 'planned',
    },
  },
});

const sheetsOf = (dataset: Dataset, network: string, language: string): SheetRows[] =>
  toFormSheets(indexDataset(dataset), network, { language }).map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows],
  }));

/** Changes one cell in the sheets, found by its header and the ID of its row. */
const edit = (sheets: readonly SheetRows[], id: string, header: string, value: string): SheetRows[] =>
  sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) =>
      cells[0] === id ? cells.map((cell, at) => (rows[0]?.[at] === header ? value : cell)) : cells,
    ),
  }));

const update = (sheets: readonly SheetRows[], options: Partial<UpdateOptions> = {}): Dataset => {
  const result = updateFromSheets(ring, sheets, { network: 'ring', language: 'nl', ...options });
  if (!result.success) throw result.error;
  expect(safeParseDataset(result.data).success).toBe(true);
  return result.data;
};

const changesIn = (after: Dataset) => {
  const { added, removed, changed } = diffDatasets(ring, after);
  const text = (records: typeof added): string[] => records.map(({ collection, id }) => `${collection}.${id}`);
  return {
    added: text(added),
    removed: text(removed),
    changed: changed.flatMap(({ id, fields }) => fields.map(({ path, after: value }) => [id, path, value])),
  };
};

const nothing = { added: [], removed: [], changed: [] };

const own = sheetsOf(ring, 'ring', 'nl');

describe('sheets applied to their dataset', () => {
  test.each(['en', 'nl', 'de', 'fi'])('change nothing if unedited, in %s', (language) => {
    expect(changesIn(update(sheetsOf(ring, 'ring', language), { language }))).toEqual(nothing);
    for (const network of Object.keys(seedDataset.networks)) {
      const result = updateFromSheets(seedDataset, sheetsOf(seedDataset, network, language), { network, language });
      expect(result.success).toBe(true);
      const { added, removed, changed } = diffDatasets(seedDataset, result.success ? result.data : ring);
      expect({ network, added, removed, changed }).toEqual({ network, ...nothing });
    }
  });

  test.each<[what: string, sheets: SheetRows[], changes: object]>([
    ['a town', edit(own, 'clinic', 'Plaats', 'Den Haag'), { ...nothing, changed: [['clinic', 'place', 'hague']] }],
    [
      'a new town',
      edit(own, 'clinic', 'Plaats', 'Zeist'),
      { ...nothing, added: ['places.place-zeist'], changed: [['clinic', 'place', 'place-zeist']] },
    ],
    ['a name', edit(own, 'firm', 'Naam', 'De Firma'), { ...nothing, changed: [['firm', 'name.nl', 'De Firma']] }],
    [
      'an address that is gone',
      edit(own, 'firm', 'Website', ''),
      { ...nothing, changed: [['firm', 'url', undefined]] },
    ],
    ['a kind', edit(own, 'firm', 'Soort', 'gemeente'), { ...nothing, changed: [['firm', 'kind', 'municipality']] }],
    ['a role less', edit(own, 'firm', 'Rol', 'partner'), { ...nothing, removed: ['memberships.m3'] }],
    [
      'a role more',
      edit(own, 'clinic', 'Rol', 'partner; oprichter'),
      { ...nothing, added: ['memberships.clinic-founder'] },
    ],
    [
      'a date',
      edit(own, 'clinic', 'Lid sinds', '1-3-2018'),
      { ...nothing, changed: [['m1', 'startDate', '2018-03-01']] },
    ],
    [
      'a description',
      edit(own, 'clinic', 'Omschrijving', 'Zorg'),
      { ...nothing, changed: [['clinic', 'description', { nl: 'Zorg' }]] },
    ],
    [
      'a mailbox',
      edit(own, 'c1', 'E-mail', 'b@example.org'),
      { ...nothing, changed: [['c1', 'email', 'b@example.org']] },
    ],
    [
      'a person',
      edit(own, 'c1', 'Persoon', 'Eva Bos'),
      { ...nothing, added: ['persons.eva-bos'], changed: [['c1', 'person', 'eva-bos']] },
    ],
    ['a day', edit(own, 'e1', 'Begin', '2026-03-02'), { ...nothing, changed: [['e1', 'startDate', '2026-03-02']] }],
    [
      'an organizer more, beside one that the sheet does not show',
      edit(own, 'e1', 'Organisatoren', 'Kliniek; Bedrijf'),
      { ...nothing, changed: [['e1', 'organizers', ['clinic', 'jan', 'firm']]] },
    ],
  ])('change only the edited %s', (_, sheets, changes) => {
    expect(changesIn(update(sheets))).toEqual(changes);
  });

  test('change the role of a single membership, which keeps its dates', () => {
    const after = update(edit(own, 'clinic', 'Rol', 'financier'));
    expect(changesIn(after)).toEqual({ ...nothing, changed: [['m1', 'role', 'funder']] });
    expect(after.memberships.m1?.startDate).toBe('2019');
  });

  test('are matched by name without an ID, and change only fields with a column', () => {
    const sheets = [
      {
        name: 'x',
        rows: [
          ['Naam', 'Plaats'],
          ['kliniek', 'Den Haag'],
          ['Nieuw', 'Utrecht'],
        ],
      },
    ];
    const after = update(sheets);
    expect(changesIn(after)).toEqual({
      added: ['organizations.nieuw', 'memberships.nieuw-member'],
      removed: [],
      changed: [['clinic', 'place', 'hague']],
    });
    expect(after.organizations.nieuw?.place).toBe('utrecht');
  });

  test('give new records stable ids', () => {
    const rows = [
      ['Naam', 'Contactpersoon', 'E-mail'],
      ['Nieuw', 'Eva Bos', 'eva@example.org'],
    ];
    const once = update([{ name: 'x', rows }]);
    const twice = updateFromSheets(once, [{ name: 'x', rows }], { network: 'ring', language: 'nl' });
    expect(twice.success && diffDatasets(once, twice.data).suggestedBump).toBe('none');
    expect(Object.keys(once.contactPoints)).toEqual(['c1', 'nieuw-contact']);
  });

  test('without a row keep the record and report it, or end it', () => {
    const less = own.map(({ name, rows }) => ({ name, rows: rows.filter(([id]) => id !== 'firm' && id !== 'e1') }));
    const kept = updateFromSheets(ring, less, { network: 'ring', language: 'nl' });
    expect(kept.success && [changesIn(kept.data), kept.issues.map(({ path }) => path.join('.'))]).toEqual([
      nothing,
      ['memberships.m2', 'memberships.m3', 'events.e1'],
    ]);
    expect(changesIn(update(less, { absent: 'remove' }))).toEqual({
      ...nothing,
      removed: ['memberships.m2', 'memberships.m3', 'events.e1'],
    });
  });

  test('cannot remove a name', () => {
    const result = updateFromSheets(ring, edit(own, 'firm', 'Naam', ''), { network: 'ring', language: 'nl' });
    expect(result.success ? [] : result.error.issues.map(({ message }) => message)).toEqual(['is empty']);
  });

  test('with faults change nothing', () => {
    const result = updateFromSheets(ring, edit(own, 'firm', 'Website', 'x'), { network: 'ring', language: 'nl' });
    expect(result.success ? [] : result.error.issues.map(({ path }) => path)).toEqual([
      ['sheets', 'Partners', 'rows', 3, 'Website'],
    ]);
  });
});

describe('cells of unknown value keep the value of the dataset', () => {
  const updated = (rows: readonly (readonly string[])[], withoutValue: SheetRows['withoutValue'] = []) => {
    const sheet = { name: 'Partners', rows, withoutValue };
    const result = updateFromSheets(ring, [sheet], { network: 'ring', language: 'en', mode: 'lenient' });
    return result.success ? diffDatasets(ring, result.data).changed : result.error.issues;
  };

  test.each<[string, string[][]]>([
    [
      'a faulty address',
      [
        ['Name', 'Website'],
        ['Firm', 'htp:/x'],
      ],
    ],
    [
      'an error of the spreadsheet',
      [
        ['Name', 'Town'],
        ['Clinic', '#REF!'],
      ],
    ],
    ['a short row', [['Name', 'Type', 'Town'], ['Clinic']]],
    [
      'a faulty date, found by name',
      [
        ['Name', 'Member since'],
        ['Clinic', 'once'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(updated(rows)).toEqual([]);
  });

  test('a cell without a value', () => {
    const rows = [
      ['Name', 'Town'],
      ['Clinic', ''],
    ];
    expect(updated(rows, [{ row: 2, column: 1, reason: 'error' }])).toEqual([]);
    expect(updated(rows)).toEqual([
      { collection: 'organizations', id: 'clinic', fields: [{ path: 'place', before: 'utrecht' }] },
    ]);
  });
});
