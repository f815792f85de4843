import { defineDataset, type Dataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from '../base/steps.js';
import { partnerListMessages } from './messages.js';
import { partnerData } from './partner-data.js';
import { noFilter } from './partner-filter.js';
import { partnerListView, type PartnerListView } from './partner-list.view.js';

/**
 * An organization and a network whose kinds have the same id, and two parties of the kind that both vocabularies
 * contain.
 */
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

test('kinds of networks and organizations with the same id are distinct', () => {
  const { groups, optionsOf } = viewWith('');
  expect(
    groups.map(({ label, slices }) => [label.value, slices.flat().map(({ id, kindLabel }) => [id, kindLabel.value])]),
  ).toEqual([
    ['Cluster', [['ring', 'Cluster']]],
    ['Cluster company', [['alpha', 'Cluster company']]],
    ['Project', [['hub', 'Project']]],
    ['Other network', [['union', 'Other network']]],
    ['Other organisation', [['beta', 'Other organisation']]],
  ]);
  expect(optionsOf('kind').map(({ value, count }) => [value, count])).toEqual([
    ['network:cluster', 1],
    ['cluster', 1],
    ['project', 1],
    ['network:other', 1],
    ['other', 1],
  ]);
});

test('each is filtered separately', () => {
  const leftBy = (kind: string): string[] =>
    viewWith(kind).groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));
  expect(['cluster', 'network:cluster', 'project'].map(leftBy)).toEqual([['alpha'], ['ring'], ['hub']]);
});

test.each([
  ['en', 'none', ['', 'Knowledge institution', 'Hospital · Utrecht']],
  ['nl', 'none', ['', 'Kennisinstelling', 'Ziekenhuis · Utrecht']],
  ['en', 'kind', ['', '', 'Utrecht']],
  ['en', 'place', ['', 'Knowledge institution', 'Hospital']],
] as const)(
  'kind and place are shown unless a heading or the name states them: %s, by %s',
  async (language, by, facts) => {
    const places = defineDataset({
      languages: ['en', 'nl'],
      places: {
        zeist: { name: { en: 'Zeist' }, kind: 'city', country: 'NL' },
        utrecht: { name: { en: 'Utrecht' }, kind: 'city', country: 'NL' },
      },
      networks: { sound: { name: { en: 'The Sound' }, kind: 'project' } },
      organizations: {
        a: { name: { en: 'Municipality of Zeist', nl: 'Gemeente Zeist' }, kind: 'municipality', place: 'zeist' },
        d: {
          name: { en: 'Utrecht University', nl: 'Utrecht' },
          kind: 'knowledge-institution',
          place: 'utrecht',
        },
        e: { name: { en: 'Antonius' }, kind: 'hospital', place: 'utrecht' },
      },
      memberships: Object.fromEntries(
        ['a', 'd', 'e'].map((member) => [`m-${member}`, { member, organization: 'sound', role: 'partner' as const }]),
      ),
    });
    const { rows } = runSteps(partnerData(await viewInput(partnerListMessages, language, places)));
    expect(
      rows.map((row) =>
        row
          .factsUnder(by)
          .map(({ value }) => value)
          .join(' · '),
      ),
    ).toEqual(facts);
  },
);
