import { indexDataset, type Concept, type Dataset } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { withDeclaredTerms } from '../base/language/declared-terms.js';
import { textOfPhrase } from '../base/text/phrase.js';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from '../base/steps.js';
import { partnerData } from './partner-data.js';
import { facetNames } from './partner-facets.js';
import { noFilter } from './partner-filter.js';
import { partnerListMessages } from './messages.js';
import { partnerRows } from './partner-rows.js';
import { viewOf } from './test-support/view-of.js';

const english = await viewInput(partnerListMessages, 'en');
const dutch = await viewInput(partnerListMessages, 'nl');

const idsIn = (view: ReturnType<typeof viewOf>): string[] =>
  view.groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));

const countsIn = ({ optionsOf }: ReturnType<typeof viewOf>) =>
  Object.fromEntries(
    facetNames.map((name) => [name, optionsOf(name).map(({ value, label, count }) => `${value}: ${label} (${count})`)]),
  );

/** Returns the example data with a layer for each of its two sources. */
const layered = (): typeof english => {
  const { dataset } = english.index;
  const { report, leaflet } = dataset.sources;
  if (!report || !leaflet) throw new Error('The example data lost their sources.');
  const sources = { report: { ...report, layer: 'documents' }, leaflet: { ...leaflet, layer: 'pages' } };
  const layer = (id: string, label: string): Concept => ({
    id,
    scheme: 'source-layer',
    label: { en: label },
    citations: [],
  });
  const concepts = {
    ...dataset.concepts,
    documents: layer('documents', 'main documents'),
    pages: layer('pages', 'further pages'),
  };
  const declared: Dataset = { ...dataset, sources, concepts };
  return { ...english, index: indexDataset(declared), messages: withDeclaredTerms(english.messages, declared) };
};

describe('the rows', () => {
  test('contain each organization once, with all its relations to the network', () => {
    const rows = runSteps(partnerRows(english)).rows.map(({ id, roles, isMember }) => ({
      id,
      roles: roles.map(textOfPhrase),
      isMember,
    }));
    expect(rows).toEqual([
      { id: 'clinic', roles: ['Partner', 'Lead: School'], isMember: true },
      { id: 'green-city', roles: ['Lead ambassador: Ada van Example', 'Contact: Ada van Example'], isMember: false },
      { id: 'institute', roles: ['Contact: Dr. Ben Sample'], isMember: false },
    ]);
  });

  test('are in the language of the page, with fallbacks marked', () => {
    const [clinic, , institute] = runSteps(partnerRows(dutch)).rows;
    expect([clinic?.name, clinic?.kindLabel, clinic?.placeName]).toEqual([
      { value: 'Kliniek', lang: undefined },
      { value: 'Ziekenhuis', lang: undefined },
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
    ['koln', ['clinic']],
    ['Keulen kliniek', ['clinic']],
    ['ada ambassador', ['green-city']],
    ['kliniek', ['clinic']],
    ['zzz', []],
  ])('"%s" matches %j', (query, ids) => {
    expect(idsIn(viewOf(english, { filter: { ...noFilter, query } }))).toEqual(ids);
  });

  test('combines kind, place and role', () => {
    expect(idsIn(viewOf(english, { filter: { ...noFilter, kind: 'hospital', place: 'koln', role: 'lead' } }))).toEqual([
      'clinic',
    ]);
    expect(idsIn(viewOf(english, { filter: { ...noFilter, kind: 'hospital', role: 'contact' } }))).toEqual([]);
  });

  test('ignores a value without organizations', () => {
    const view = viewOf(english, { filter: { ...noFilter, kind: 'javascript:alert(1)', place: 'koln' } });
    expect([idsIn(view), view.filter]).toEqual([['clinic'], { ...noFilter, place: 'koln' }]);
  });

  test('counts its matches', () => {
    const { shown, total } = viewOf(english, { filter: { ...noFilter, role: 'contact' } });
    expect({ shown, total }).toEqual({ shown: 2, total: 3 });
  });
});

describe('the facets', () => {
  test('contain the values in the data, with the number of organizations', () => {
    expect(countsIn(viewOf(english))).toEqual({
      kind: [
        'hospital: Hospital (1)',
        'municipality: Municipality (1)',
        'knowledge-institution: Knowledge institution (1)',
      ],
      place: ['koln: Cologne (1)'],
      role: ['partner: Partner (1)', 'lead: Lead (1)', 'ambassador: Ambassador (1)', 'contact: Contact (2)'],
      layer: [],
    });
  });

  test('count matches given the query and other facets, and keep options without matches', () => {
    const filter = { ...noFilter, role: 'contact', query: 'ada' };
    expect(countsIn(viewOf(english, { filter }))).toEqual({
      kind: [
        'hospital: Hospital (0)',
        'municipality: Municipality (1)',
        'knowledge-institution: Knowledge institution (0)',
      ],
      place: ['koln: Cologne (0)'],
      role: ['partner: Partner (0)', 'lead: Lead (0)', 'ambassador: Ambassador (1)', 'contact: Contact (1)'],
      layer: [],
    });
  });

  test('include the layer of a record', () => {
    const input = layered();
    expect(countsIn(viewOf(input)).layer).toEqual(['documents: Main documents (3)']);
    const { dataset } = input.index;
    const { 'clinic-partner': partner, 'clinic-lead': lead, ...others } = dataset.memberships;
    if (!partner || !lead) throw new Error('The example data lost their memberships.');
    const cited = { citations: [{ source: 'leaflet' }] };
    const memberships = { ...others, [partner.id]: { ...partner, ...cited }, [lead.id]: { ...lead, ...cited } };
    const view = viewOf({ ...input, index: indexDataset({ ...dataset, memberships }) }, { groupBy: 'layer' });
    expect(view.groups.map(({ label, slices }) => [label.value, slices.flat().map(({ id }) => id)])).toEqual([
      ['Further pages', ['clinic']],
      ['Main documents', ['green-city', 'institute']],
    ]);
  });
});

test('groups are named after their common value', () => {
  const groups = viewOf(english, { groupBy: 'place' }).groups.map(({ label, slices }) => [
    label.value,
    slices.flat().length,
  ]);
  expect(groups).toEqual([
    ['Cologne', 1],
    ['Place unknown', 2],
  ]);
});

test('by name, the list is sorted in the collation of the language', () => {
  expect(idsIn(viewOf(dutch, { sort: 'name' }))).toEqual(['green-city', 'institute', 'clinic']);
});

const claimsOf = ({ data: { unnamed } }: ReturnType<typeof viewOf>) => [
  ...(unnamed?.figures ?? []),
  ...(unnamed?.groups ?? []),
];

const remarksOf = ({ data: { remarks } }: ReturnType<typeof viewOf>) =>
  remarks.map(({ about, text }) => [about && textOfPhrase(about), text.value]);

test('a note on a membership is a remark under the name of the partner', () => {
  const { dataset } = english.index;
  const { 'clinic-partner': partner } = dataset.memberships;
  if (!partner) throw new Error('The example data lost their membership.');
  const memberships = { ...dataset.memberships, [partner.id]: { ...partner, note: { en: 'By letter' } } };
  const input = { ...english, index: indexDataset({ ...dataset, memberships, groups: {}, observations: {} }) };
  expect(remarksOf(viewOf(input))).toEqual([['Clinic: ', 'By letter']]);
});

describe('unnamed members', () => {
  test('are counted, with the qualifier', () => {
    expect(claimsOf(viewOf(dutch)).map(({ text }) => textOfPhrase(text))).toEqual([
      'ruim 30 leden',
      'alle ziekenhuizen',
    ]);
  });

  test('have the newest count as text, or none if undocumented', async () => {
    const { dataset } = english.index;
    const [known] = Object.values(dataset.observations);
    if (!known) throw new Error('The example data lost their observation.');
    const newer = { ...known, id: 'newer', asOf: '2020', quantity: { value: 40, qualifier: 'about' as const } };
    const { 'clinic-partner': partner } = dataset.memberships;
    const partnersOnly = { ...dataset, memberships: { partner }, contactPoints: {} } as Dataset;
    const attested = async (
      observations: typeof dataset.observations,
      from: Dataset = partnersOnly,
    ): Promise<string | undefined> =>
      viewOf(await viewInput(partnerListMessages, 'en', { ...from, observations })).data.unnamed?.attested;
    expect(await attested({ [known.id]: known })).toBe('over 30');
    expect(await attested({ newer, [known.id]: known })).toBe('about 40');
    expect(await attested({})).toBeUndefined();
    // The list also has those who are related through persons and programs, whom the count leaves out.
    expect(await attested({ [known.id]: known }, dataset)).toBeUndefined();
  });

  test('are undefined if no source mentions more', async () => {
    const { dataset } = english.index;
    const [known] = Object.values(dataset.observations);
    if (!known) throw new Error('The example data lost their observation.');
    const one = { ...known, quantity: { value: 1, qualifier: 'exact' as const } };
    const observations = { [known.id]: one };
    const input = await viewInput(partnerListMessages, 'en', { ...dataset, observations, groups: {} });
    expect(viewOf(input).data.unnamed).toBeUndefined();
  });

  test('are explained by remarks', async () => {
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
    const input = await viewInput(partnerListMessages, 'en', { ...dataset, observations });
    expect(remarksOf(viewOf(input))).toEqual([
      ['over 30 members', ''],
      ['1 members', 'By name'],
      ['Also mentioned:', 'all hospitals'],
    ]);
  });

  test('are undefined if the page selects partners', () => {
    const data = runSteps(partnerData(english, { limit: 1 }));
    expect([data.unnamed, data.remarks]).toEqual([undefined, []]);
  });
});

test('every fact refers to its sources', () => {
  const view = viewOf(english);
  const { notes, marksOf } = view.data.evidence;
  const summary = notes.map(({ number, title, dated }) => `${number} ${title}: ${dated.value}`);
  expect(summary).toEqual(['1 Annual report: March 2021', '2 Folder: no date, after 2018']);
  expect(claimsOf(view).map(({ record }) => marksOf(record))).toEqual([[2], [1]]);
});
