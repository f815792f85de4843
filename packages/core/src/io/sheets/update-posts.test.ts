import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { defineDataset } from '../../model/define-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { toFormSheets } from './form-sheets.js';
import type { SheetRows } from './sheets-result.js';
import { updateFromSheets, type UpdateOptions } from './update-from-sheets.js';

const ring: Dataset = defineDataset({
  languages: ['en', 'nl'],
  networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
  organizations: {
    clinic: { name: { en: 'Clinic' }, kind: 'hospital' },
    firm: { name: { en: 'Firm' }, kind: 'company' },
  },
  persons: {
    anna: { givenName: 'Anna', familyName: 'Berg' },
    ben: { givenName: 'Ben', familyName: 'Bos' },
    cora: { givenName: 'Cora', familyName: 'Dam' },
  },
  memberships: {
    m1: { member: 'clinic', organization: 'ring', role: 'partner' },
    m2: { member: 'firm', organization: 'ring', role: 'partner' },
    'anna-post': {
      ...{ member: 'anna', organization: 'clinic', role: 'executive', startDate: '2020' },
      title: { en: 'Director', nl: 'Directeur' },
    },
    'ben-chair': { member: 'ben', organization: 'firm', role: 'executive', title: { en: 'Chair' } },
    'ben-post': { member: 'ben', organization: 'firm', role: 'staff', title: { en: 'Adviser' } },
  },
  contactPoints: {
    c1: { person: 'anna', organization: 'clinic', about: ['ring'], email: 'anna@example.org' },
    c2: { person: 'ben', organization: 'firm', about: ['ring'], email: 'ben@example.org' },
    c3: { person: 'cora', organization: 'firm', about: ['ring'], email: 'cora@example.org' },
  },
});

const sheets: SheetRows[] = toFormSheets(indexDataset(ring), 'ring', { language: 'en' }).map(
  ({ name, columns, rows }) => ({ name, rows: [columns.map(({ header }) => header), ...rows] }),
);

/** Returns the sheets with another job title in the row with this ID. */
const withTitle = (id: string, title: string): SheetRows[] =>
  sheets.map(({ name, rows }) => {
    const at = rows[0]?.indexOf('Job title') ?? -1;
    return { name, rows: rows.map((cells) => (cells[0] === id ? cells.with(at, title) : cells)) };
  });

const changesBy = (edited: readonly SheetRows[], options: Partial<UpdateOptions> = {}) => {
  const result = updateFromSheets(ring, edited, { network: 'ring', language: 'en', ...options });
  if (!result.success) throw result.error;
  const { added, removed, changed } = diffDatasets(ring, result.data);
  return {
    added: added.map(({ id }) => result.data.memberships[id]),
    removed: removed.map(({ id }) => id),
    changed: changed.flatMap(({ id, fields }) => fields.map(({ path, after }) => [id, path, after])),
    reported: result.issues.map(({ path }) => path.join(' ')),
  };
};

const nothing = { added: [], removed: [], changed: [], reported: [] };

test('sheets show the only post of a person at an organization, or that of the staff', () => {
  const contacts = sheets.find(({ name }) => name === 'Contacts');
  const at = contacts?.rows[0]?.indexOf('Job title') ?? -1;
  expect(contacts?.rows.slice(1).map((cells) => cells[at])).toEqual(['Director', 'Adviser', '']);
  expect(changesBy(sheets)).toEqual(nothing);
});

test('another job title changes the post, whatever its role', () => {
  expect(changesBy(withTitle('c1', 'Chair'))).toEqual({
    ...nothing,
    changed: [['anna-post', 'title.en', 'Chair']],
  });
  expect(changesBy(withTitle('c2', 'Board member'))).toEqual({
    ...nothing,
    changed: [['ben-post', 'title.en', 'Board member']],
  });
});

test('a first job title adds a post', () => {
  expect(changesBy(withTitle('c3', 'Researcher'))).toMatchObject({
    ...nothing,
    added: [{ member: 'cora', organization: 'firm', role: 'staff', title: { en: 'Researcher' } }],
  });
});

test('a post without a job title or a row stays and is reported, or ends', () => {
  const without = sheets.map(({ name, rows }) => ({ name, rows: rows.filter(([id]) => id !== 'c1') }));
  expect(changesBy(withTitle('c1', ''))).toEqual({ ...nothing, reported: ['memberships anna-post'] });
  expect(changesBy(without).removed).toEqual([]);
  expect(changesBy(without, { absent: 'remove' }).removed).toEqual(['anna-post', 'c1']);
});
