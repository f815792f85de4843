import { describe, expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { partnerListView, type PartnerListOptions } from './partner-list.view.js';
import { partnerListWords } from './partner-list.words.js';
import { partnerRows } from './partner-rows.js';

const noFilter = { query: '', kind: '', place: '', role: '' };

const english = await viewInput(partnerListWords, 'en');
const dutch = await viewInput(partnerListWords, 'nl');

const viewOf = (input: typeof english, options: Partial<PartnerListOptions> = {}) =>
  partnerListView(input, partnerRows(input), { filter: noFilter, groupBy: 'none', sort: 'documented', ...options });

const idsIn = (view: ReturnType<typeof viewOf>): string[] =>
  view.groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the rows', () => {
  test('hold each organization once, with everything that ties it to the network', () => {
    const rows = partnerRows(english).map(({ id, roles, isMember }) => ({
      id,
      roles: roles.map(({ label }) => label),
      isMember,
    }));
    expect(rows).toEqual([
      { id: 'clinic', roles: ['Partner', 'Lead: School'], isMember: true },
      { id: 'green-city', roles: ['Lead ambassador: Ada van Example', 'Contact: Ada van Example'], isMember: false },
      { id: 'institute', roles: ['Contact: Dr. Ben Sample'], isMember: false },
    ]);
  });

  test('speak the language of the page, and mark what falls back to another', () => {
    const [clinic, , institute] = partnerRows(dutch);
    expect([clinic?.name, clinic?.kindLabel, clinic?.placeName]).toEqual([
      { value: 'Kliniek', lang: undefined },
      'Ziekenhuis',
      { value: 'Keulen', lang: undefined },
    ]);
    expect(institute?.name).toEqual({ value: 'Institute', lang: 'en' });
  });
});

describe('the filter', () => {
  test.each([
    ['', ['clinic', 'green-city', 'institute']],
    ['CLINIC', ['clinic']],
    ['cologne', ['clinic']],
    ['koln', []],
    ['ada ambassador', ['green-city']],
    ['kliniek', ['clinic']],
    ['zzz', []],
  ])('"%s" leaves %j', (query, ids) => {
    expect(idsIn(viewOf(english, { filter: { ...noFilter, query } }))).toEqual(ids);
  });

  test('by kind, place and role works together', () => {
    expect(idsIn(viewOf(english, { filter: { ...noFilter, kind: 'hospital', place: 'koln', role: 'lead' } }))).toEqual([
      'clinic',
    ]);
    expect(idsIn(viewOf(english, { filter: { ...noFilter, kind: 'hospital', role: 'contact' } }))).toEqual([]);
  });

  test('counts what it left', () => {
    const { shown, total } = viewOf(english, { filter: { ...noFilter, role: 'contact' } });
    expect({ shown, total }).toEqual({ shown: 2, total: 3 });
  });
});

test('the facets count every organization, whatever the filter leaves', () => {
  expect(viewOf(english, { filter: { ...noFilter, query: 'zzz' } }).facets).toEqual({
    kind: [
      { value: 'hospital', label: 'Hospital', count: 1 },
      { value: 'municipality', label: 'Municipality', count: 1 },
      { value: 'knowledge-institution', label: 'Knowledge institution', count: 1 },
    ],
    place: [{ value: 'koln', label: 'Cologne', count: 1 }],
    role: [
      { value: 'partner', label: 'Partner', count: 1 },
      { value: 'lead', label: 'Lead', count: 1 },
      { value: 'ambassador', label: 'Ambassador', count: 1 },
      { value: 'contact', label: 'Contact', count: 2 },
    ],
  });
});

test('groups carry the name of what they share', () => {
  const groups = viewOf(english, { groupBy: 'place' }).groups.map(({ label, rows }) => [label, rows.length]);
  expect(groups).toEqual([
    ['Cologne', 1],
    ['Place not documented', 2],
  ]);
});

test('by name, the list is sorted as the language sorts', () => {
  expect(idsIn(viewOf(dutch, { sort: 'name' }))).toEqual(['green-city', 'institute', 'clinic']);
});

const claimsOf = ({ unnamed }: ReturnType<typeof viewOf>) => [
  ...(unnamed?.figures ?? []),
  ...(unnamed?.coverages ?? []),
];

describe('what is documented besides the named', () => {
  test('is said, with its qualifier', () => {
    expect(claimsOf(viewOf(dutch)).map(({ text }) => text.value)).toEqual(['ruim 30 leden', 'alle ziekenhuizen']);
  });

  test('is nothing where no source speaks of more', async () => {
    const { dataset } = english.index;
    const [known] = Object.values(dataset.observations);
    if (!known) throw new Error('The example data lost their observation.');
    const one = { ...known, quantity: { value: 1, qualifier: 'exact' as const } };
    const observations = { [known.id]: one };
    const input = await viewInput(partnerListWords, 'en', { ...dataset, observations, coverages: {} });
    expect(viewOf(input).unnamed).toBeUndefined();
  });

  test('holds the smaller counts beside the larger', async () => {
    const { dataset } = english.index;
    const [known] = Object.values(dataset.observations);
    if (!known) throw new Error('The example data lost their observation.');
    const one = {
      ...known,
      id: 'one-member',
      quantity: { value: 1, qualifier: 'exact' as const },
      note: { en: 'By name' },
    };
    const observations = { ...dataset.observations, [one.id]: one };
    const input = await viewInput(partnerListWords, 'en', { ...dataset, observations });
    expect(viewOf(input).unnamed?.figures.map(({ text, note }) => [text.value, note?.value])).toEqual([
      ['over 30 members', undefined],
      ['1 members', 'By name'],
    ]);
  });
});

test('every fact points to the sources that it rests on', () => {
  const view = viewOf(english);
  expect(view.evidence.notes.map(({ number, title, dated }) => [number, title, dated])).toEqual([
    [1, 'Annual report', 'March 2021'],
    [2, 'Folder', 'undated, written after 2018'],
  ]);
  expect(claimsOf(view).map(({ record }) => view.evidence.marksOf(record))).toEqual([[2], [1]]);
});
