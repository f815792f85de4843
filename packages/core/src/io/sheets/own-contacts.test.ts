import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineDataset } from '../../model/define-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Issue } from '../../model/issues/issue.js';
import { indexDataset } from '../../query/index-dataset.js';
import { toFormSheets } from './form-sheets.js';
import { safeReadSheets } from './read-sheets.js';
import { updateFromSheets, type UpdateOptions } from './update-from-sheets.js';

const telephone = { number: '+31301234567', display: '+31 30 123 45 67' };

const ring: Dataset = defineDataset({
  languages: ['en'],
  networks: {
    ring: { name: { en: 'Ring' }, kind: 'cluster' },
    circle: { name: { en: 'Circle' }, kind: 'cluster' },
  },
  organizations: {
    clinic: { name: { en: 'Clinic' }, kind: 'hospital' },
    firm: { name: { en: 'Firm' }, kind: 'company' },
  },
  persons: {
    anna: { givenName: 'Anna', familyName: 'Berg', reviewBy: '2030' },
    jan: { givenName: 'Jan', familyName: 'Bos', reviewBy: '2030' },
  },
  memberships: {
    m1: { member: 'clinic', organization: 'ring', role: 'member' },
    m2: { member: 'firm', organization: 'ring', role: 'member' },
  },
  contactPoints: {
    c1: { person: 'anna', organization: 'clinic', about: ['ring'], email: 'anna@example.org', telephone },
    c2: { person: 'jan', organization: 'firm', about: ['ring'], email: 'jan@example.org', url: 'https://example.org/' },
  },
});

const cells = {
  'Contact person': ['Anna Berg', 'Jan Bos'],
  'E-mail': ['anna@example.org', 'jan@example.org'],
  Telephone: ['+31 30 123 45 67', ''],
};

type Header = keyof typeof cells;

const fieldOf = { 'Contact person': 'person', 'E-mail': 'email', Telephone: 'telephone' } as const;

const allHeaders = Object.keys(cells) as Header[];

const update = (
  rows: readonly (readonly string[])[],
  options: Partial<UpdateOptions> = {},
  dataset = ring,
): { data: Dataset; issues: readonly Issue[] } => {
  const result = updateFromSheets(dataset, [{ name: 'Partners', rows }], {
    network: 'ring',
    language: 'en',
    ...options,
  });
  if (!result.success) throw result.error;
  return result;
};

/** A table with some columns of contacts, of which some cells of the clinic are empty. */
const tableOf = (headers: readonly Header[], emptied: readonly Header[]): string[][] => [
  ['Name', ...headers],
  ['Clinic', ...headers.map((header) => (emptied.includes(header) ? '' : (cells[header][0] ?? '')))],
  ['Firm', ...headers.map((header) => cells[header][1] ?? '')],
];

describe('cells of contacts in a table of partners', () => {
  test('remove what is emptied, and nothing that has no column', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(allHeaders), fc.subarray(allHeaders), (headers, some) => {
        const emptied = some.filter((header) => headers.includes(header));
        const { c1, ...others } = update(tableOf(headers, emptied)).data.contactPoints;
        const left = Object.entries({ ...ring.contactPoints.c1 }).filter(
          ([field]) => !emptied.some((header) => fieldOf[header] === field),
        );
        const isGone = emptied.length === allHeaders.length;
        expect(c1).toEqual(isGone ? undefined : Object.fromEntries(left));
        expect(others).toEqual({ c2: ring.contactPoints.c2 });
      }),
    );
  });

  test('keep the website of a contact whose other cells are emptied', () => {
    const rows = tableOf(allHeaders, []).map((row) => (row[0] === 'Firm' ? ['Firm', '', '', ''] : row));
    const { contactPoints } = update(rows).data;
    expect(contactPoints.c2).toEqual({
      id: 'c2',
      organization: 'firm',
      about: ['ring'],
      url: 'https://example.org/',
      citations: [],
    });
  });

  test('change what differs', () => {
    const rows = tableOf(allHeaders, []).map((row) =>
      row[0] === 'Firm' ? ['Firm', 'Eva Vos', 'eva@example.org', ''] : row,
    );
    expect(update(rows).data.contactPoints).toEqual({
      ...ring.contactPoints,
      c2: { ...ring.contactPoints.c2, person: 'eva-vos', email: 'eva@example.org' },
    });
  });

  test('decide nothing if contacts are not read, or if a faulty cell is unknown', () => {
    expect(update(tableOf(allHeaders, allHeaders), { contacts: false }).data).toEqual(ring);
    const rows = tableOf(['E-mail'], []).map((row) => row.map((cell) => cell.replace('anna@example.org', 'anna@')));
    expect(update(rows, { mode: 'lenient' }).data).toEqual(ring);
  });

  test('decide nothing about one of several contacts', () => {
    const c3 = { ...ring.contactPoints.c1, id: 'c3', email: 'desk@example.org' };
    const dataset = { ...ring, contactPoints: { ...ring.contactPoints, c3 } } as Dataset;
    expect(update(tableOf(allHeaders, allHeaders), {}, dataset).data).toEqual(dataset);
  });
});

describe('a partner without a row', () => {
  test.each([[[]], [['E-mail']], [allHeaders]] as Header[][][])(
    'is reported with its contact, or both end: %j',
    (headers) => {
      const rows = tableOf(headers, []).filter(([name]) => name !== 'Clinic');
      const kept = update(rows);
      expect(kept.data).toEqual(ring);
      expect(kept.issues.map(({ path }) => path.join('.'))).toEqual(['memberships.m1', 'contactPoints.c1']);
      const { data } = update(rows, { absent: 'remove' });
      expect([Object.keys(data.memberships), Object.keys(data.contactPoints)]).toEqual([['m2'], ['c2']]);
    },
  );

  test('keeps its contact for another network', () => {
    const c1 = { ...ring.contactPoints.c1, about: ['ring', 'circle'] };
    const dataset = { ...ring, contactPoints: { ...ring.contactPoints, c1 } } as Dataset;
    const { data, issues } = update(tableOf(['E-mail'], []).toSpliced(1, 1), { absent: 'remove' }, dataset);
    expect(data.contactPoints.c1).toEqual({ ...c1, about: ['circle'] });
    expect(issues).toEqual([]);
  });
});

test('an event of several networks stays for the others', () => {
  const event = { name: { en: 'Day' }, startDate: '2030-05-05', about: ['ring', 'circle'], status: 'planned' } as const;
  const dataset = defineDataset({
    ...ring,
    events: {
      both: event,
      own: { ...event, about: ['ring'] },
      theirs: { ...event, about: ['circle'], organizers: ['ring'] },
    },
  });
  const sheet = {
    name: 'Events',
    rows: [
      ['Event', 'Date'],
      ['Other', '2030-06-06'],
    ],
  };
  const result = updateFromSheets(dataset, [sheet], { network: 'ring', language: 'en', absent: 'remove' });
  if (!result.success) throw result.error;
  const { both, own, theirs } = result.data.events;
  expect([both?.about, own, theirs]).toEqual([['circle'], undefined, dataset.events.theirs]);
  expect(result.issues.map(({ path }) => path.join('.'))).toEqual(['events.theirs']);
});

test('a person to whom nothing refers any more is reported', () => {
  const left = (rows: string[][], options?: Partial<UpdateOptions>): string[] =>
    update(rows, options)
      .issues.filter(({ code }) => code === 'exchange.person-left')
      .map(({ path }) => path.join('.'));
  expect(left(tableOf(allHeaders, []))).toEqual([]);
  expect(left(tableOf(allHeaders, ['E-mail']))).toEqual([]);
  expect(left(tableOf(allHeaders, ['Contact person']))).toEqual(['persons.anna']);
  expect(left(tableOf(allHeaders, []).toSpliced(1, 1), { absent: 'remove' })).toEqual(['persons.anna']);
  const post = { member: 'anna', organization: 'clinic', role: 'executive' };
  const dataset = defineDataset({ ...ring, memberships: { ...ring.memberships, post } });
  const { issues } = update(tableOf(allHeaders, allHeaders), {}, dataset);
  expect(issues).toEqual([]);
});

test('a telephone number printed without its country code is written with it, and keeps how it is printed', () => {
  const printed = { number: '+49301234567', display: '030-1234567' };
  const dataset: Dataset = {
    ...ring,
    contactPoints: { c1: { ...ring.contactPoints.c1, id: 'c1', about: ['ring'], telephone: printed, citations: [] } },
  };
  const sheets = toFormSheets(indexDataset(dataset), 'ring', { language: 'en' }).map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows],
  }));
  const read = safeReadSheets(sheets);
  expect(
    read.success && Object.values(read.data.contactPoints).map(({ telephone: { number } = {} }) => number),
  ).toEqual([printed.number]);
  const result = updateFromSheets(dataset, sheets, { network: 'ring', language: 'en' });
  expect(result.success && Object.values(result.data.contactPoints).map(({ telephone: kept }) => kept)).toEqual([
    printed,
  ]);
});
