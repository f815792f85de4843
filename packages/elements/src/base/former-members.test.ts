import type { Dataset } from '@health-networks/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { partnerListMessages } from '../partner-list/messages.js';
import { partnerRows } from '../partner-list/partner-rows.js';
import { gatherRelations } from '../network-graph/network-graph.view.js';
import { networkGraphMessages } from '../network-graph/messages.js';
import { placeMapMessages } from '../place-map/messages.js';
import { placeFacts } from '../place-map/place-facts.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from './steps.js';

beforeEach(() => void vi.setSystemTime('2024-05-01'));
afterEach(() => void vi.useRealTimers());

const cited = { citations: [{ source: 'report' }] };
const member = (id: string, dates: object) => ({ id, member: id, organization: 'circle', role: 'partner', ...dates });

/** Partners of before, of today, and to come; one left as a partner and stayed as a funder. */
const dates = { left: { endDate: '2023' }, stayed: { startDate: '2020' }, coming: { startDate: '2090' } };

const dataset = {
  ...exampleDataset,
  organizations: Object.fromEntries(
    [...Object.keys(dates), 'funder'].map((id) => [
      id,
      { id, name: { en: id }, kind: 'company', place: 'koln', ...cited },
    ]),
  ),
  memberships: Object.fromEntries(
    [
      ...Object.entries(dates).map(([id, own]) => member(id, own)),
      { ...member('funder', { endDate: '2022' }), id: 'funder-partner' },
      { ...member('funder', {}), id: 'funder-funder', role: 'funder' },
    ].map((one) => [one.id, { ...one, ...cited }]),
  ),
  contactPoints: {},
  links: {},
} as unknown as Dataset;

test('the partner list shows who belongs today', async () => {
  const { rows } = runSteps(partnerRows(await viewInput(partnerListMessages, 'en', dataset)));
  expect(rows.map(({ id, related }) => [id, related.relations.length])).toEqual([
    ['stayed', 1],
    ['funder', 1],
  ]);
});

test('the map counts who belongs today', async () => {
  const facts = runSteps(placeFacts(await viewInput(placeMapMessages, 'en', dataset)));
  const parties = facts.flatMap((fact) => (fact.kind === 'party' ? [fact.party.id] : []));
  expect(parties).toEqual(['stayed', 'funder']);
});

test('the graph relates who belongs today', async () => {
  const input = await viewInput(networkGraphMessages, 'en', dataset);
  const { relations } = runSteps(gatherRelations(input, { members: 'all', width: 60 }));
  expect(relations.map(({ record }) => record.id)).toEqual(['stayed', 'funder-funder']);
});
