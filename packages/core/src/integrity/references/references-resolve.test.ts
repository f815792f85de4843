import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { referencesResolve } from './references-resolve.js';
import { makeDataset } from '../test-support/make-dataset.js';

const places = { assen: {}, gouda: { within: 'assen' } };

const lines = (input: unknown): string[] => referencesResolve.check(input).map(formatIssue);

describe('references-resolve', () => {
  test('finds nothing where references resolve, forward or back', () => {
    expect(lines({ ...makeDataset(), places })).toEqual([]);
    expect(
      lines({ places, organizations: { a: { subOrganizationOf: 'n' } }, networks: { n: { place: 'assen' } } }),
    ).toEqual([]);
  });

  test('finds that the dataset is about no network of its own', () => {
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

  test('finds every reference to nothing, in a field, in a list and in a citation', () => {
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
  ])('suggests the id that is meant: %s', (_, within) => {
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
    'does not take what objects inherit for a record: %s',
    (within) => {
      expect(lines({ places: { gouda: { within } } })).toEqual([
        `places.gouda.within "${within}" refers to no record. Correct the id, or add the record to places.`,
      ]);
    },
  );

  test('resolves a record whose id is the name of something inherited', () => {
    expect(lines({ places: { constructor: {}, gouda: { within: 'constructor' } } })).toEqual([]);
  });

  test.each([[''], [1], [null], [{ id: 'assen' }], [['assen', 1]]])('finds what is no id: %j', (within) => {
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

  test('lets a declared term lie below a known one of its vocabulary, which is no record', () => {
    const concept = (scheme: string, broader: string) => ({ concepts: { pharmacy: { scheme, broader } } });
    expect(lines(concept('organization-kind', 'care-provider'))).toEqual([]);
    expect(lines(concept('network-kind', 'care-provider'))).toEqual([
      'concepts.pharmacy.broader "care-provider" is neither a known term of "network-kind" nor declared in this dataset (it is a term of "organization-kind"). Declare it: "concepts": { "care-provider": { "scheme": "network-kind", "label": { "en": "…" } } }.',
    ]);
  });

  test('reads text where a list belongs as one id, not as letters', () => {
    expect(lines({ programs: { p: { proposedBy: 'umcg' } }, organizations: { umcg: {} } })).toEqual([]);
  });

  test('takes any input', () => {
    expect(
      [null, 1, [], { places: 1 }, { places: { a: null } }, { places: { a: { citations: 1 } } }].flatMap(lines),
    ).toEqual([]);
  });
});

test('names the nearest known term where the wider one is mistyped', () => {
  const concepts = { pharmacy: { scheme: 'organization-kind', broader: 'care-providr' } };
  expect(lines({ concepts })).toEqual([
    'concepts.pharmacy.broader "care-providr" is neither a known term of "organization-kind" nor declared in this dataset. Did you mean "care-provider"? Else declare it: "concepts": { "care-providr": { "scheme": "organization-kind", "label": { "en": "…" } } }.',
  ]);
});

test('each of many broken references gets its suggestion, where there are few records to compare it with', () => {
  const places = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`town-${at}`, { within: `Town-${at}` }]));
  expect(referencesResolve.check({ places }).map(({ remedy }) => remedy)).toEqual(
    Array.from({ length: 100 }, (_, at) => `Did you mean "town-${at}"? Correct the id, or add the record to places.`),
  );
});

test('of thousands of wider terms that are neither known nor declared each is told', () => {
  const concepts = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`kind-a-${at}`, { scheme: 'organization-kind', broader: `kind-b-${at}` }]),
  );
  const issues = referencesResolve.check({ concepts });
  expect(issues).toHaveLength(3000);
  expect(issues.at(-1)).toMatchObject({ record: 'kind-a-2999', remedy: expect.stringContaining('Declare it: ') });
});
