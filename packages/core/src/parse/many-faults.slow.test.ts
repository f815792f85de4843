import { describe, expect, test } from 'vitest';
import { safeMigrateDataset } from '../migrate/safe-migrate-dataset.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import { formatIssue } from '../model/issues/format-issue.js';
import type { Issue } from '../model/issues/issue.js';
import { maxIssues } from '../model/issues/limit-issues.js';
import type { ReadResult } from '../model/issues/read-result.js';
import { safeParseDataset } from './parse-dataset.js';

/** The number of records in a file, and of items in a list. */
interface Size {
  many: number;
  items: number;
}

/** Files of half a megabyte to two megabytes, for which calls could run out of stack or time. */
const large: Size = { many: 15_000, items: 150_000 };

/** Files with more issues than are listed, by a small multiple. */
const small: Size = { many: 2_500, items: 2_500 };

const keyed = (value: (index: number) => unknown, length: number, key = 'a'): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`${key}${index}`, value(index)]));
const list = (value: unknown, length: number): unknown[] => new Array<unknown>(length).fill(value);
const circle = { name: { en: 'Circle' }, kind: 'cluster' };
const concept = { scheme: 'property', label: { en: 'partners' } };

/** Files in which one mistake is repeated many times. */
const files: readonly (readonly [string, (size: Size) => object])[] = [
  ['records that are no objects', ({ items }) => ({ organizations: keyed(() => 1, items, 'a') })],
  [
    'records that are no objects, in several collections',
    ({ many }) => ({ places: keyed(() => 1, many), links: keyed(() => [], many, 'b') }),
  ],
  ['empty records', ({ many }) => ({ organizations: keyed(() => ({}), many) })],
  ['bad ids', ({ many }) => ({ organizations: keyed(() => 1, many, 'A') })],
  ['unknown fields of the dataset', ({ items }) => keyed(() => 1, items, 'a')],
  [
    'unknown fields of a record',
    ({ items }) => ({ networks: { circle: { ...circle, ...keyed(() => 1, items, 'a') } } }),
  ],
  ['unknown fields of records', ({ many }) => ({ networks: keyed(() => ({ ...circle, nom: 1, sort: 2 }), many) })],
  ['a list of wrong values', ({ items }) => ({ networks: { circle: { ...circle, alternateNames: list(1, items) } } })],
  ['a list of wrong ids', ({ items }) => ({ networks: { circle: { ...circle, pillars: list('A B', items) } } })],
  ['citations without a source', ({ items }) => ({ networks: { circle: { ...circle, citations: list({}, items) } } })],
  ['texts of one record', ({ many }) => ({ networks: { circle: { ...circle, name: keyed(() => 1, many, 'q-') } } })],
  ['texts of records', ({ many }) => ({ networks: keyed(() => ({ ...circle, name: { swe: 1, en: ' ' } }), many) })],
  ['languages', ({ items }) => ({ languages: list('xx-y', items) })],
  ['references', ({ items }) => ({ contactPoints: { desk: { about: list('nobody', items) } } })],
  [
    'optional references',
    ({ items }) => ({ events: { day: { name: { en: 'Day' }, status: 'held', organizers: list('nobody', items) } } }),
  ],
  [
    'terms of one record',
    ({ items }) => ({ concepts: { partners: { ...concept, countsRoles: list('no-role', items) } } }),
  ],
  [
    'terms of records',
    ({ many }) => ({ organizations: keyed((index) => ({ ...circle, kind: `kind-${index}` }), many) }),
  ],
  ['ids that are no keys', ({ many }) => ({ networks: keyed(() => ({ ...circle, id: 'circle' }), many) })],
];

const issuesOf = (result: ReadResult): readonly Issue[] => (result.success ? result.issues : result.error.issues);

const ways: readonly (readonly [string, (file: object) => ReadResult])[] = [
  ['strict', (file) => safeParseDataset(file)],
  ['lenient', (file) => safeParseDataset(file, { mode: 'lenient' })],
  ['migrated', (file) => safeMigrateDataset({ ...file, schemaVersion: '1' })],
];

/**
 * Each file is read in each way. Each file is large in only one of them, so that each way reads a third of the large
 * files.
 */
const readings = files.flatMap(([fault, fileOf], at) =>
  ways.map(([way, read], turn) => {
    const isLarge = at % ways.length === turn;
    return { fault, way, size: isLarge ? 'large' : 'small', read: () => read(fileOf(isLarge ? large : small)) };
  }),
);

describe('a file with many faults', () => {
  test.each(readings)('lists the first, and the number of others: $fault, $way, $size', ({ read }) => {
    const issues = issuesOf(read());
    expect(issues).toHaveLength(maxIssues + 1);
    expect(issues.at(-1)).toEqual({
      rule: 'further-issues',
      severity: 'error',
      path: [],
      message: expect.stringMatching(/^has (?:at least )?\d{1,3},\d{3} further problems that are not listed$/),
      remedy: 'Correct those that are listed, or the program that wrote the data, and check again.',
      code: expect.stringMatching(/^common\.further-(?:many|at-least)$/),
      remedyCode: 'common.correct-listed',
      values: { number: expect.any(Number) },
    });
  });
});

test('lists all issues up to the maximum, in order of position', () => {
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
])('counts all %i schema faults, and states that the rest was not checked', (length, message) => {
  expect(issuesOf(safeParseDataset({ organizations: keyed(() => 1, length) })).at(-1)?.message).toBe(message);
});

test('the message of an error mentions further issues', () => {
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

test('faults in a large value are reported as in a small one', () => {
  const fault = { name: { en: 'C', nl: 1 }, kind: 'A B', place: 1, nom: 1, citations: [{ quote: '' }, 1] };
  const linesOf = (network: object): string[] =>
    issuesOf(safeParseDataset({ networks: { Circle: network, circle: network } })).map(formatIssue);
  const alternateNames = Array.from({ length: 3000 }, (_, at) => `Circle ${at}`);
  expect(linesOf({ ...fault, alternateNames })).toEqual(linesOf(fault));
});
