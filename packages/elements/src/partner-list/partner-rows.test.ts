import { defineDataset, type Dataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from '../base/steps.js';
import { partnerListMessages } from './messages.js';
import { partnerData } from './partner-data.js';
import { noFilter } from './partner-filter.js';
import { partnerListView, type PartnerListView } from './partner-list.view.js';

/** An organization and a network whose kinds share an id, and two of the kind that both vocabularies know. */
const dataset: Dataset = defineDataset({
  languages: ['en'],
  networks: {
    sound: { name: { en: 'The Sound' }, kind: 'project' },
    ring: { name: { en: 'Ring' }, kind: 'cluster' },
    union: { name: { en: 'Union' }, kind: 'other' },
    hub: { name: { en: 'Hub' }, kind: 'project' },
  },
  organizations: {
    alpha: { name: { en: 'Alpha' }, kind: 'cluster' },
    beta: { name: { en: 'Beta' }, kind: 'other' },
  },
  memberships: {
    'm-ring': { member: 'ring', organization: 'sound', role: 'partner' },
    'm-alpha': { member: 'alpha', organization: 'sound', role: 'partner' },
    'm-union': { member: 'union', organization: 'sound', role: 'partner' },
    'm-beta': { member: 'beta', organization: 'sound', role: 'partner' },
    'm-hub': { member: 'hub', organization: 'sound', role: 'partner' },
  },
  concepts: { cluster: { scheme: 'organization-kind', label: { en: 'cluster company' } } },
});

const input = await viewInput(partnerListMessages, 'en', dataset);

const viewWith = (kind: string): PartnerListView =>
  runSteps(
    partnerListView(runSteps(partnerData(input)), {
      filter: { ...noFilter, kind },
      groupBy: 'kind',
      sort: 'documented',
    }),
  );

test('a kind of networks is not one of organizations, though it may have its id', () => {
  const { groups, optionsOf } = viewWith('');
  expect(
    groups.map(({ label, slices }) => [label.value, slices.flat().map(({ id, kindLabel }) => [id, kindLabel.value])]),
  ).toEqual([
    ['Cluster', [['ring', 'Cluster']]],
    ['Cluster company', [['alpha', 'Cluster company']]],
    ['Other network', [['union', 'Other network']]],
    ['Other organisation', [['beta', 'Other organisation']]],
    ['Project', [['hub', 'Project']]],
  ]);
  expect(optionsOf('kind').map(({ value, count }) => [value, count])).toEqual([
    ['network:cluster', 1],
    ['cluster', 1],
    ['network:other', 1],
    ['other', 1],
    ['project', 1],
  ]);
});

test('each is left by its own choice', () => {
  const leftBy = (kind: string): string[] =>
    viewWith(kind).groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));
  expect(['cluster', 'network:cluster', 'project'].map(leftBy)).toEqual([['alpha'], ['ring'], ['hub']]);
});
