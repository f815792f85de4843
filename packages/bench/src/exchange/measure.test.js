import { expect, test } from 'vitest';
import { makeDataset } from '../make-dataset.js';
import { handWrittenCheck } from './hand-written-check.js';
import { makeCsv } from './make-csv.js';
import { readBare, readOurs, speedOf } from './measure.js';

test('both readers find every row', () => {
  const text = makeCsv(30);
  expect([readBare(text).length, Object.keys(readOurs(text).organizations).length]).toEqual([31, 30]);
});

test('the handwritten validation accepts valid rows and names faults', () => {
  const dataset = makeDataset(20);
  expect(handWrittenCheck({ ...dataset })).toEqual([]);
  const [first = '', second = ''] = Object.keys(dataset.organizations);
  const broken = {
    ...dataset.organizations,
    [first]: { ...dataset.organizations[first], url: 'javascript:1', kind: 'hospitl' },
    [second]: { ...dataset.organizations[second], place: 'nowhere', citations: [{ source: 'none' }] },
  };
  expect(handWrittenCheck({ ...dataset, organizations: broken })).toEqual([
    `organizations.${first}.kind`,
    `organizations.${first}.url`,
    `organizations.${second}.place`,
    `organizations.${second}.citations`,
  ]);
});

test('speeds are medians, ratios are computed within a round', () => {
  const times = [
    { ours: 10, floor: 5 },
    { ours: 100, floor: 20 },
    { ours: 20, floor: 5 },
  ];
  expect(speedOf(100, times)).toEqual({ count: 100, ours: 5000, floor: 20_000, ratio: 4 });
});
