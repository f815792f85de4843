import { describe, expect, test } from 'vitest';
import { DatasetError } from '../model/issues/dataset-error.js';
import { formatIssue } from '../model/issues/format-issue.js';
import { migrateDataset, safeMigrateDataset } from './safe-migrate-dataset.js';
import { former, network, page } from './test-support/former-dataset.js';

const problemsIn = (input: unknown): string[] => {
  try {
    migrateDataset(input);
  } catch (error) {
    if (error instanceof DatasetError) return error.issues.map(formatIssue);
    throw error;
  }
  return [];
};

describe('a file with faults', () => {
  test('reports all faults with paths and names of the input', () => {
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
        "concepts.youth.label {} has no language. Give the text in at least one language: { "en": "…" }.",
        "coverages.Bad Id "Bad Id" is not a kebab-case id. Use lower-case letters, digits and single hyphens, starting with a letter: "umc-utrecht".",
        "coverages.hospitals.extent is missing. Version 1 asks for it: add it, or write the file in version 2.",
        "coverages.hospitals.name {"en":"all"} says the same as "statement". Keep one of the two.",
        "coverages.hospitals.network "nobody" refers to no record. Correct the id, or add the record to networks.",
        "coverages.hospitals.statement "all" is not an object. Write an object: { "en": "all" }.",
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
      ['events.__proto__ {"name":1} is not allowed as a key. Remove it: it can change what other objects inherit.'],
    ],
    ['a promise', Promise.resolve(former), ['The dataset is a Promise, not a plain object. Await it first.']],
  ])('%s', (_, input, problems) => {
    expect(problemsIn(input)).toEqual(problems);
  });

  test('returns its valid records in lenient mode, and reports the others', () => {
    const input = { ...former, goals: { good: former.goals.goal, bad: { network: 'circle' } } };
    const result = safeMigrateDataset(input, { mode: 'lenient' });
    expect([
      result.success && Object.keys(result.data.goals),
      result.success && result.issues.map(formatIssue),
    ]).toEqual([['good'], ['goals.bad.statement is missing. Write an object: { "en": "…" }.']]);
  });
});
