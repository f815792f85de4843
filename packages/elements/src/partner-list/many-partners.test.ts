import type { Dataset, Membership, Organization } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { partnerListMessages } from './messages.js';
import { partnerData } from './partner-data.js';
import { noFilter } from './partner-filter.js';
import { partnerListView, type PartnerListView } from './partner-list.view.js';
import { runSteps, type Steps } from '../base/steps.js';

const count = 6000;

const numbers = Array.from({ length: count }, (_, at) => at);

const cited = { citations: [{ source: 'report' }] };

/** Creates thousands of partners that count how often their names and URLs are read. */
const countingPartners = (): { dataset: Dataset; reads: () => number } => {
  let reads = 0;
  const organization = (at: number): Organization => ({
    id: `o${at}`,
    kind: 'company',
    ...cited,
    get name() {
      reads += 1;
      return { en: `Partner ${(at * 7919) % count}` };
    },
    get url() {
      reads += 1;
      return 'https://example.org/';
    },
  });
  const membership = (at: number): Membership => ({
    ...{ id: `m${at}`, member: `o${at}`, organization: 'circle', role: 'partner' },
    ...cited,
  });
  const byId = <Item extends { id: string }>(items: readonly Item[]): Record<string, Item> =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  const dataset: Dataset = {
    ...exampleDataset,
    organizations: byId(numbers.map(organization)),
    memberships: byId(numbers.map(membership)),
  };
  return { dataset, reads: () => reads };
};

const viewSteps = function* (dataset: Dataset, sort: 'documented' | 'name', query = ''): Steps<PartnerListView> {
  const data = yield* partnerData(input(dataset));
  return yield* partnerListView(data, { filter: { ...noFilter, query }, groupBy: 'none', sort });
};

const bare = await viewInput(partnerListMessages, 'en', exampleDataset);

const input = (dataset: Dataset) => ({ ...bare, index: { dataset } });

test('texts are created only for visible partners', () => {
  const { dataset, reads } = countingPartners();
  const { shown, groups } = runSteps(viewSteps(dataset, 'documented'));
  expect([shown, reads()]).toEqual([count, 0]);
  const screen = groups[0]?.slices[0]?.map(({ name, url }) => [name.value, url]);
  expect([screen?.length, reads()]).toEqual([60, 120]);
});

test.each([
  ['listed', 'documented', ''],
  ['sorted', 'name', ''],
  ['searched', 'documented', 'partner 59'],
] as const)('thousands of partners are %s with pauses after a few hundred', (_, sort, query) => {
  const { dataset, reads } = countingPartners();
  let before = 0;
  const touched: number[] = [];
  for (const _pause of viewSteps(dataset, sort, query)) {
    touched.push(reads() - before);
    before = reads();
  }
  expect(touched.length).toBeGreaterThan(count / 500);
  expect(Math.max(...touched)).toBeLessThanOrEqual(1000);
});
