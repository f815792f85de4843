import { describe, expect, test } from 'vitest';
import { maxIssues } from '../model/limit-issues.js';
import { DatasetError } from '../model/dataset-error.js';
import { formatIssue } from '../model/format-issue.js';
import type { Issue } from '../model/issue.js';
import { safeMigrateDataset } from '../migrate/safe-migrate-dataset.js';
import { safeParseDataset, type ParseResult } from './safe-parse-dataset.js';

/** Records of a file, and items of a list: each file is of half a megabyte to two. */
const [many, items] = [15_000, 150_000];

const keyed = (value: (index: number) => unknown, key = 'a', length = many): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`${key}${index}`, value(index)]));
const list = (value: unknown): unknown[] => new Array<unknown>(items).fill(value);
const circle = { name: { en: 'Circle' }, kind: 'cluster' };
const concept = { scheme: 'property', label: { en: 'partners' } };

/** Files in which one thing is wrong over and over. */
const files: readonly (readonly [string, object])[] = [
  ['records that are no objects', { organizations: keyed(() => 1, 'a', items) }],
  ['records that are no objects, in several collections', { places: keyed(() => 1), links: keyed(() => [], 'b') }],
  ['empty records', { organizations: keyed(() => ({})) }],
  ['bad ids', { organizations: keyed(() => 1, 'A') }],
  ['unknown fields of the dataset', keyed(() => 1, 'a', items)],
  ['unknown fields of a record', { networks: { circle: { ...circle, ...keyed(() => 1, 'a', items) } } }],
  ['unknown fields of records', { networks: keyed(() => ({ ...circle, nom: 1, sort: 2 })) }],
  ['a list of wrong values', { networks: { circle: { ...circle, alternateNames: list(1) } } }],
  ['a list of wrong ids', { networks: { circle: { ...circle, pillars: list('A B') } } }],
  ['citations without a source', { networks: { circle: { ...circle, citations: list({}) } } }],
  ['texts of one record', { networks: { circle: { ...circle, name: keyed(() => 1, 'q-') } } }],
  ['texts of records', { networks: keyed(() => ({ ...circle, name: { swe: 1, en: ' ' } })) }],
  ['languages', { languages: list('xx-y') }],
  ['references', { contactPoints: { desk: { about: list('nobody') } } }],
  ['optional references', { events: { day: { name: { en: 'Day' }, status: 'held', organizers: list('nobody') } } }],
  ['terms of one record', { concepts: { partners: { ...concept, countsRoles: list('no-role') } } }],
  ['terms of records', { organizations: keyed((index) => ({ ...circle, kind: `kind-${index}` })) }],
  ['ids that are no keys', { networks: keyed(() => ({ ...circle, id: 'circle' })) }],
];

const issuesOf = (result: ParseResult): readonly Issue[] => (result.success ? result.issues : result.error.issues);

describe.each(files)('a file with many faults: %s', (_, file) => {
  test.each([
    ['strict', () => safeParseDataset(file)],
    ['lenient', () => safeParseDataset(file, { mode: 'lenient' })],
    ['migrated', () => safeMigrateDataset({ ...file, schemaVersion: '1' })],
  ])('lists the first, and how many others there are: %s', (_mode, read) => {
    const issues = issuesOf(read());
    expect(issues).toHaveLength(maxIssues + 1);
    expect(issues.at(-1)).toEqual({
      rule: 'further-issues',
      severity: 'error',
      path: [],
      message: expect.stringMatching(/^has (?:at least )?\d{1,3},\d{3} further problems that are not listed$/),
      remedy: 'Correct those that are listed, or the program that wrote the data, and check again.',
    });
  });
});

test('of as many issues as are listed, each is listed, in the order of their places', () => {
  const places = Object.fromEntries(Array.from({ length: maxIssues }, (_, at) => [`p${1000 + at}`, 1]));
  const issues = issuesOf(safeParseDataset({ places }));
  expect(issues).toHaveLength(maxIssues);
  expect([issues.at(0)?.record, issues.at(-1)?.record]).toEqual(['p1000', 'p1999']);
  expect(issuesOf(safeParseDataset({ places: { ...places, p2000: 1 } })).at(-1)?.message).toBe(
    'has 1 further problem that is not listed',
  );
});

test.each([
  [15_000, 'has at least 14,000 further problems that are not listed'],
  [40_000, 'has at least 39,000 further problems that are not listed'],
])('of %i faults of form it counts all, and says that it did not look at the rest', (length, message) => {
  expect(issuesOf(safeParseDataset({ organizations: keyed(() => 1, 'a', length) })).at(-1)?.message).toBe(message);
});

test('the message of an error says that there are more', () => {
  const result = safeParseDataset({
    places: Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`p${at}`, 1])),
  });
  expect(result.success ? '' : new DatasetError(issuesOf(result)).message).toMatch(
    /^The dataset has more than 1000 problems:\n[^]*\n- and more than 980 more$/,
  );
});

test('a large file without a fault is read whole', () => {
  const persons = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`p${at}`, { givenName: 'A', familyName: 'B' }]),
  );
  const alternateNames = Array.from({ length: 3000 }, (_, at) => `Circle ${at}`);
  const result = safeParseDataset({ persons, networks: { circle: { ...circle, alternateNames } } });
  const data = result.success ? result.data : undefined;
  expect(Object.keys(data?.persons ?? {})).toHaveLength(3000);
  expect(data?.networks.circle).toEqual({ ...circle, id: 'circle', alternateNames, citations: [] });
});

test('what is wrong in a large value is said as in a small one', () => {
  const fault = { name: { en: 'C', nl: 1 }, kind: 'A B', place: 1, nom: 1, citations: [{ quote: '' }, 1] };
  const linesOf = (network: object): string[] =>
    issuesOf(safeParseDataset({ networks: { Circle: network, circle: network } })).map(formatIssue);
  const alternateNames = Array.from({ length: 3000 }, (_, at) => `Circle ${at}`);
  expect(linesOf({ ...fault, alternateNames })).toEqual(linesOf(fault));
});
