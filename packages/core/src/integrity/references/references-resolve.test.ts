import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { referencesResolve } from './references-resolve.js';
import { makeDataset } from '../test-support/make-dataset.js';

const places = { assen: {}, gouda: { within: 'assen' } };

const lines = (input: unknown): string[] => referencesResolve.check(input).map(formatIssue);

describe('references-resolve', () => {
  test('accepts references that resolve, forward or back', () => {
    expect(lines({ ...makeDataset(), places })).toEqual([]);
    expect(
      lines({ places, organizations: { a: { subOrganizationOf: 'n' } }, networks: { n: { place: 'assen' } } }),
    ).toEqual([]);
  });

  test('finds that `about` refers to a missing network', () => {
    const networks = { circle: {} };
    expect(lines({ networks, about: 'circle' })).toEqual([]);
    expect(lines({ networks, places, about: 'assen' })).toEqual([
      'about "assen" is in places. Refer to a record in networks.',
    ]);
    expect(lines({ networks, about: 'circel' })).toEqual([
      'about "circel" refers to no record. Did you mean "circle"? Correct the id, or add the record to networks.',
    ]);
    expect(lines({ networks, about: 7 })).toEqual([
      'about 7 is not an id. Give the id of a record in networks, or leave it out.',
    ]);
  });

  test('finds broken references in fields, lists and citations', () => {
    expect(
      lines({
        programs: { p: { proposedBy: ['a', 'b', 'c'], network: 'n', citations: [{ source: 's' }] } },
        organizations: { b: {} },
      }),
    ).toEqual([
      'programs.p.network "n" refers to no record. Correct the id, or add the record to networks.',
      'programs.p.proposedBy.0 "a" refers to no record. Correct the id, or add the record to organizations or networks or persons or groups.',
      'programs.p.proposedBy.2 "c" refers to no record. Correct the id, or add the record to organizations or networks or persons or groups.',
      'programs.p.citations.0.source "s" refers to no record. Correct the id, or add the record to sources.',
    ]);
  });

  test.each([
    ['another case', 'ASSEN'],
    ['a letter too many', 'assenn'],
    ['a letter too few', 'asen'],
    ['a hyphen', 'as-sen'],
    ['an accent', 'assén'],
    ['a combining accent', 'asse\u0301n'],
  ])('suggests the intended id: %s', (_, within) => {
    expect(lines({ places: { ...places, gouda: { within } } })).toEqual([
      `places.gouda.within "${within}" refers to no record. Did you mean "assen"? Correct the id, or add the record to places.`,
    ]);
  });

  test('finds a reference into the wrong collection', () => {
    expect(lines({ places: { gouda: { within: 'anna' } }, persons: { anna: {} } })).toEqual([
      'places.gouda.within "anna" is in persons. Refer to a record in places.',
    ]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length'])(
    'does not treat inherited properties as records: %s',
    (within) => {
      expect(lines({ places: { gouda: { within } } })).toEqual([
        `places.gouda.within "${within}" refers to no record. Correct the id, or add the record to places.`,
      ]);
    },
  );

  test('resolves a record whose id is an inherited property name', () => {
    expect(lines({ places: { constructor: {}, gouda: { within: 'constructor' } } })).toEqual([]);
  });

  test.each([[''], [1], [null], [{ id: 'assen' }], [['assen', 1]]])('finds an invalid id: %j', (within) => {
    expect(referencesResolve.check({ places: { assen: {}, 1: {}, gouda: { within } } })).toEqual([
      {
        rule: 'references-resolve',
        severity: 'error',
        collection: 'places',
        record: 'gouda',
        field: Array.isArray(within) ? 'within.1' : 'within',
        path: ['places', 'gouda', 'within', ...(Array.isArray(within) ? [1] : [])],
        value: Array.isArray(within) ? 1 : within,
        message: 'is not an id',
        remedy: 'Give the id of a record in places, or leave it out.',
        code: 'references.no-id',
        remedyCode: 'references.give-id',
        values: { collections: ['places'] },
      },
    ]);
  });

  test('accepts a declared term below a known term without a record', () => {
    const concept = (scheme: string, broader: string) => ({ concepts: { pharmacy: { scheme, broader } } });
    expect(lines(concept('organization-kind', 'care-provider'))).toEqual([]);
    expect(lines(concept('network-kind', 'care-provider'))).toEqual([
      'concepts.pharmacy.broader "care-provider" is neither a known term of "network-kind" nor declared in this dataset (it is a term of "organization-kind"). Declare it: "concepts": { "care-provider": { "scheme": "network-kind", "label": { "en": "…" } } }.',
    ]);
  });

  test('reads text in place of a list as one id, not as letters', () => {
    expect(lines({ programs: { p: { proposedBy: 'umcg' } }, organizations: { umcg: {} } })).toEqual([]);
  });

  test('takes any input', () => {
    expect(
      [null, 1, [], { places: 1 }, { places: { a: null } }, { places: { a: { citations: 1 } } }].flatMap(lines),
    ).toEqual([]);
  });
});

test('suggests the nearest known term for a misspelled broader one', () => {
  const concepts = { pharmacy: { scheme: 'organization-kind', broader: 'care-providr' } };
  expect(lines({ concepts })).toEqual([
    'concepts.pharmacy.broader "care-providr" is neither a known term of "organization-kind" nor declared in this dataset. Did you mean "care-provider"? Else declare it: "concepts": { "care-providr": { "scheme": "organization-kind", "label": { "en": "…" } } }.',
  ]);
});

test('many broken references get a suggestion if there are few records to compare', () => {
  const places = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`town-${at}`, { within: `Town-${at}` }]));
  expect(referencesResolve.check({ places }).map(({ remedy }) => remedy)).toEqual(
    Array.from({ length: 100 }, (_, at) => `Did you mean "town-${at}"? Correct the id, or add the record to places.`),
  );
});

test('reports each of thousands of unknown broader terms', () => {
  const concepts = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`kind-a-${at}`, { scheme: 'organization-kind', broader: `kind-b-${at}` }]),
  );
  const issues = referencesResolve.check({ concepts });
  expect(issues).toHaveLength(3000);
  expect(issues.at(-1)).toMatchObject({ record: 'kind-a-2999', remedy: expect.stringContaining('Declare it: ') });
});
