import { describe, expect, test } from 'vitest';
import { DatasetError } from '../model/dataset-error.js';
import { formatIssue } from '../model/format-issue.js';
import { parseDataset } from '../parse/parse-dataset.js';
import { migrateDataset } from './migrate-dataset.js';
import { safeMigrateDataset } from './safe-migrate-dataset.js';

const page = { title: 'Page', language: 'en', url: 'https://example.org/page' };
const network = { name: { en: 'Circle' }, kind: 'cluster' };
const ada = { givenName: 'Ada', familyName: 'Example' };

const problemsIn = (input: unknown): string[] => {
  try {
    migrateDataset(input);
  } catch (error) {
    if (error instanceof DatasetError) return error.issues.map(formatIssue);
    throw error;
  }
  return [];
};

/** Everything that bears another name or stands elsewhere in version 2. */
const former = {
  schemaVersion: '1',
  languages: ['en'],
  sources: { page: { ...page, layer: 'document', citations: [{ source: 'page' }] } },
  places: { town: { name: { en: 'Town' }, kind: 'city' } },
  organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' } },
  networks: { circle: { ...network, kind: 'city-deal' } },
  persons: { ada },
  concepts: {
    care: { scheme: 'theme', label: { en: 'Care' } },
    youth: {
      scheme: 'target-group',
      label: { en: 'Youth' },
      order: 2,
      network: 'circle',
      citations: [{ source: 'page', quote: 'the young', fields: ['label.en', 'scheme'] }],
      editorial: ['scheme', 'label'],
    },
    makers: { scheme: 'actor-group', label: { en: 'Makers' }, network: 'circle' },
  },
  goals: { goal: { network: 'circle', statement: { en: 'Care.' } } },
  programs: {
    school: {
      name: { en: 'School' },
      kind: 'coalition',
      network: 'circle',
      ledBy: ['clinic', 'ada'],
      themes: ['youth', 'care'],
      citations: [
        { source: 'page', quote: 'a school' },
        { source: 'page', quote: 'led by the clinic', fields: ['ledBy.0'] },
        { source: 'page', quote: 'for the young', fields: ['themes.0', 'kind'] },
        { source: 'page', quote: 'about care', fields: ['themes.1'] },
      ],
      editorial: ['ledBy', 'themes.0'],
    },
  },
  events: {
    visit: {
      name: { en: 'Visit' },
      place: 'town',
      status: 'held',
      citations: [{ source: 'page', fields: ['place', 'name.en'] }],
    },
  },
  coverages: {
    hospitals: {
      network: 'circle',
      organizationKind: 'hospital',
      extent: 'most-prominent',
      statement: { en: 'the most prominent hospitals' },
      area: 'town',
      citations: [{ source: 'page', fields: ['statement.en', 'organizationKind'] }],
      editorial: ['statement'],
    },
  },
  statements: {
    view: {
      person: 'ada',
      about: ['youth'],
      text: { en: 'Young.' },
      citations: [{ source: 'page', fields: ['person', 'text'] }],
      editorial: ['person'],
    },
  },
  changeEvents: { merger: { kind: 'merger', originals: ['clinic'], results: ['clinic'] } },
};

const labelOf = (id: string): unknown => migrateDataset(former).concepts[id];

describe('migrateDataset', () => {
  const { concepts, ...migrated } = migrateDataset(former);

  test('maps every shape of version 1', () => {
    const { concepts: _concepts, ...expected } = parseDataset({
      schemaVersion: '2',
      languages: ['en'],
      sources: { page: { ...former.sources.page } },
      places: former.places,
      organizations: former.organizations,
      networks: former.networks,
      persons: { ada },
      memberships: {
        'clinic-leads-school': {
          member: 'clinic',
          organization: 'school',
          role: 'lead',
          citations: [{ source: 'page', quote: 'led by the clinic' }],
          editorial: ['role'],
        },
        'ada-leads-school': {
          member: 'ada',
          organization: 'school',
          role: 'lead',
          citations: [{ source: 'page', quote: 'a school' }],
          editorial: ['role'],
        },
      },
      concepts,
      goals: { goal: { network: 'circle', kind: 'aim', statement: { en: 'Care.' } } },
      programs: {
        school: {
          name: { en: 'School' },
          kind: 'coalition',
          network: 'circle',
          themes: ['care'],
          citations: [
            { source: 'page', quote: 'a school' },
            { source: 'page', quote: 'for the young', fields: ['kind'] },
            { source: 'page', quote: 'about care', fields: ['themes.0'] },
          ],
          editorial: [],
        },
      },
      events: {
        visit: {
          name: { en: 'Visit' },
          places: ['town'],
          status: 'held',
          citations: [{ source: 'page', fields: ['places', 'name.en'] }],
        },
      },
      links: {
        'school-aimed-at-youth': {
          from: 'school',
          to: 'youth',
          kind: 'aimed-at',
          citations: [{ source: 'page', quote: 'for the young' }],
          editorial: ['kind'],
        },
      },
      groups: {
        hospitals: {
          network: 'circle',
          organizationKind: 'hospital',
          extent: 'most-prominent',
          name: { en: 'the most prominent hospitals' },
          area: 'town',
          tie: 'covers',
          citations: [{ source: 'page', fields: ['name.en', 'organizationKind'] }],
          editorial: ['name'],
        },
        youth: {
          name: { en: 'Youth' },
          order: 2,
          network: 'circle',
          tie: 'serves',
          citations: [{ source: 'page', quote: 'the young', fields: ['name.en', 'tie'] }],
          editorial: ['tie', 'name'],
        },
        makers: { name: { en: 'Makers' }, network: 'circle', tie: 'brings-together' },
      },
      statements: {
        view: {
          attributedTo: 'ada',
          about: ['youth'],
          text: { en: 'Young.' },
          citations: [{ source: 'page', fields: ['attributedTo', 'text'] }],
          editorial: ['attributedTo'],
        },
      },
      changeEvents: { merger: { ...former.changeEvents.merger, status: 'done' } },
    });
    expect(migrated).toEqual(expected);
  });

  test('declares the former terms that are in use, and no others', () => {
    expect(Object.entries(concepts).map(([id, { scheme }]) => `${scheme}: ${id}`)).toEqual([
      'theme: care',
      'source-layer: document',
      'network-kind: city-deal',
      'program-kind: coalition',
      'link-kind: aimed-at',
      'group-extent: most-prominent',
    ]);
    expect(labelOf('coalition')).toEqual({
      id: 'coalition',
      scheme: 'program-kind',
      label: { en: 'coalition', nl: 'coalitie', de: 'Koalition', fi: 'koalitio' },
      pluralLabel: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiot' },
      citations: [],
    });
  });

  test('gives a former term another id where a record has its name', () => {
    const { concepts: declared, sources } = migrateDataset({
      schemaVersion: '1',
      sources: { page: { ...page, layer: 'roster' } },
      networks: { roster: network },
    });
    expect([Object.keys(declared), sources.page?.layer]).toEqual([['roster-2'], 'roster-2']);
  });

  test('does not double a membership that says who leads, and keeps what the program cites for it', () => {
    const memberships = {
      m: { member: 'clinic', organization: 'school', role: 'lead', citations: [{ source: 'page' }] },
    };
    const { memberships: found } = migrateDataset({ ...former, memberships });
    expect(Object.values(found).map(({ id, citations }) => [id, citations])).toEqual([
      ['m', [{ source: 'page' }, { source: 'page', quote: 'led by the clinic' }]],
      ['ada-leads-school', [{ source: 'page', quote: 'a school' }]],
    ]);
  });

  test('leaves the input as it is', () => {
    const input = structuredClone(former);
    migrateDataset(input);
    expect(input).toEqual(former);
  });

  test('reads version 2 as it is, and a file without version as either', () => {
    const dataset = migrateDataset(former);
    const { schemaVersion: _version, ...unversioned } = former;
    expect([migrateDataset(dataset), migrateDataset(unversioned)]).toEqual([dataset, dataset]);
  });
});

describe('a file with faults', () => {
  test('is told all of them at once, by the places and names of the input', () => {
    const input = {
      schemaVersion: '1',
      sources: { page: { ...page, layer: 'web' } },
      networks: { circle: network },
      concepts: {
        youth: { scheme: 'target-group', label: {}, broader: 'all' },
        all: { scheme: 'theme', label: { en: 'All' }, broader: 'youth' },
      },
      programs: {
        school: {
          name: { en: 'School' },
          kind: 'coalitoin',
          network: 'circle',
          ledBy: ['nobody', 7],
          themes: ['youth', 'x'],
        },
        shop: { name: { en: 'Shop' }, kind: 'other', network: 'circle', ledBy: 'circle' },
      },
      events: { visit: { name: { en: 'Visit' }, place: 'nowhere', status: 'held' } },
      coverages: {
        hospitals: { network: 'nobody', organizationKind: 'hospital', statement: 'all', name: { en: 'all' } },
        'Bad Id': 1,
      },
      statements: { view: { about: ['youth'], text: { en: 'Young.' } } },
    };
    expect(problemsIn(input)).toMatchInlineSnapshot(`
      [
        "concepts.all.broader "youth" is in groups. Refer to a record in concepts.",
        "concepts.youth.broader "all" has no place: parties without names become groups, which have no wider ones. Say it in the description of the narrower one, and remove "broader".",
        "concepts.youth.label {} has no language. Give the text in at least one language: { "en": "…" }.",
        "coverages.Bad Id "Bad Id" is not a kebab-case id. Use lower-case letters, digits and single hyphens, starting with a letter: "umc-utrecht".",
        "coverages.hospitals.extent is missing. Version 1 asks for it: add it, or write the file in version 2.",
        "coverages.hospitals.name {"en":"all"} says the same as "statement". Keep one of the two.",
        "coverages.hospitals.network "nobody" refers to no record. Correct the id, or add the record to networks.",
        "coverages.hospitals.statement "all" is not an object. Write an object: {…}.",
        "events.visit.place "nowhere" refers to no record. Correct the id, or add the record to places.",
        "programs.school.kind "coalitoin" is neither a known term of "program-kind" nor declared in this dataset. Declare it: "concepts": { "coalitoin": { "scheme": "program-kind", "label": { "en": "…" } } }.",
        "programs.school.ledBy.0 "nobody" refers to no record. Correct the id, or add the record to organizations or networks or persons.",
        "programs.school.ledBy.1 7 is not text. Write text: "…".",
        "programs.school.themes.1 "x" refers to no record. Correct the id, or add the record to concepts.",
        "programs.shop.ledBy "circle" is not a list. Write a list: […].",
        "sources.page.layer "web" is neither a known term of "source-layer" nor declared in this dataset. Declare it: "concepts": { "web": { "scheme": "source-layer", "label": { "en": "…" } } }.",
        "statements.view.person is missing. Version 1 asks for it: add it, or write the file in version 2.",
      ]
    `);
  });

  test.each<[string, unknown, string[]]>([
    ['a list', [], ['The dataset [] is not an object. Write an object: {…}.']],
    [
      'coverages that are a list',
      { schemaVersion: '1', coverages: [] },
      ['coverages [] is not an object. Write an object: {…}.'],
    ],
    [
      'a version that there is not',
      { schemaVersion: 3 },
      ['schemaVersion 3 is not one of the allowed values. Use one of: "2".'],
    ],
    [
      'a key that changes what objects inherit',
      JSON.parse('{ "schemaVersion": "1", "events": { "__proto__": { "name": 1 } } }'),
      [
        'events.__proto__ {"name":1} is not allowed as a key. Remove it: it can change what other objects inherit.',
      ],
    ],
    ['a promise', Promise.resolve(former), ['The dataset is a Promise, not a plain object. Await it first.']],
  ])('%s', (_, input, problems) => {
    expect(problemsIn(input)).toEqual(problems);
  });

  test('gives its good records in the lenient mode, and tells of the others', () => {
    const input = { ...former, goals: { good: former.goals.goal, bad: { network: 'circle' } } };
    const result = safeMigrateDataset(input, { mode: 'lenient' });
    expect([
      result.success && Object.keys(result.data.goals),
      result.success && result.issues.map(formatIssue),
    ]).toEqual([['good'], ['goals.bad.statement is missing. Write an object: {…}.']]);
  });
});
