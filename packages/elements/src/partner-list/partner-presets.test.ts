import { formatIssue } from '@health-networks/core';
import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from '../base/steps.js';
import { partnerListMessages } from './messages.js';
import { partnerData, type DataOptions } from './partner-data.js';
import { noFilter } from './partner-filter.js';
import { partnerListView, rowsOnPages } from './partner-list.view.js';

const english = await viewInput(partnerListMessages, 'en');
const dutch = await viewInput(partnerListMessages, 'nl');

const issuesIn = (options: DataOptions): string[] => runSteps(partnerData(english, options)).issues.map(formatIssue);

const idsIn = (options: DataOptions, input = english): string[] =>
  runSteps(partnerData(input, options)).rows.map(({ id }) => id);

test.each<[DataOptions, string[]]>([
  [{}, ['clinic', 'green-city', 'institute']],
  [{ kind: 'hospital' }, ['clinic']],
  [{ kind: 'Hospitals' }, ['clinic']],
  [{ kind: 'care-provider' }, ['clinic']],
  [{ kind: 'hospital, municipality' }, ['clinic', 'green-city']],
  [{ kind: 'hospital; municipality' }, ['clinic', 'green-city']],
  [{ place: 'cologne' }, ['clinic']],
  [{ role: 'contact' }, ['green-city', 'institute']],
  [{ ids: 'institute, clinic' }, ['institute', 'clinic']],
  [{ ids: 'institute, clinic', kind: 'hospital' }, ['clinic']],
  [{ limit: 2 }, ['clinic', 'green-city']],
  [{ limit: 2, sort: 'name' }, ['clinic', 'green-city']],
])('%j shows %j', (options, ids) => {
  expect([idsIn(options), issuesIn(options)]).toEqual([ids, []]);
});

test('a place includes places within it, also with a cycle', async () => {
  const { dataset } = english.index;
  const { koln } = dataset.places;
  if (!koln) throw new Error('The example data lost their place.');
  const land = { ...koln, id: 'land', name: { en: 'Land' }, within: 'koln' };
  const places = { koln: { ...koln, within: 'land' }, land };
  const input = await viewInput(partnerListMessages, 'en', { ...dataset, places });
  expect([idsIn({ place: 'land' }, input), idsIn({ place: 'elsewhere' }, input)]).toEqual([['clinic'], []]);
});

test('a limit applies after sorting', () => {
  expect(idsIn({ limit: 1, sort: 'name' }, dutch)).toEqual(['green-city']);
});

test.each<[DataOptions, string]>([
  [{ kind: 'hospitl' }, 'kind "hospitl" matches nothing here. Use one of: hospital, '],
  [{ role: 'founderr' }, 'partner-role "founderr" matches nothing here. Use one of: '],
  [{ ids: 'nobody' }, 'ids "nobody" matches nothing here. Use one of: clinic, '],
])('an issue lists the known values for %j without matches', (options, message) => {
  expect(idsIn(options)).toEqual([]);
  expect(issuesIn(options)).toEqual([expect.stringContaining(message)]);
});

const viewOf = (options: DataOptions) =>
  runSteps(
    partnerListView(runSteps(partnerData(english, options)), {
      filter: noFilter,
      groupBy: 'none',
      sort: 'documented',
      pageSize: 2,
    }),
  );

test('filters and count refer to the selection', () => {
  const view = viewOf({ limit: 2 });
  expect(view.optionsOf('kind').map(({ value, count }) => [value, count])).toEqual([
    ['hospital', 1],
    ['municipality', 1],
  ]);
  expect([view.shown, view.total]).toEqual([2, 3]);
});

test.each([
  [1, 2],
  [2, 2],
  [3, 3],
])('pages for %i rows show %i', (wanted, rows) => {
  expect(rowsOnPages(viewOf({}), wanted)).toBe(rows);
});
