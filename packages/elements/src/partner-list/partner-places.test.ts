import { defineDataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { runSteps } from '../base/steps.js';
import { viewInput } from '../test-support/view-input.js';
import { partnerListMessages } from './messages.js';
import { partnerData, type DataOptions } from './partner-data.js';
import { noFilter } from './partner-filter.js';
import { partnerListView } from './partner-list.view.js';

/** Partners of which one gives only its province, and one only its country. */
const dataset = defineDataset({
  languages: ['en', 'nl'],
  places: {
    nl: { name: { en: 'Netherlands', nl: 'Nederland' }, kind: 'country', country: 'NL' },
    'utrecht-province': { name: { en: 'Province of Utrecht' }, kind: 'province', country: 'NL', within: 'nl' },
    utrecht: { name: { en: 'Utrecht' }, kind: 'city', country: 'NL', within: 'utrecht-province' },
    assen: { name: { en: 'Assen' }, kind: 'city', country: 'NL', within: 'nl' },
    koln: { name: { en: 'Cologne' }, kind: 'city', country: 'DE', within: 'de' },
    de: { name: { en: 'Germany' }, kind: 'country', country: 'DE' },
  },
  networks: { ring: { name: { en: 'The Ring' }, kind: 'cluster' } },
  organizations: {
    province: { name: { en: 'Province' }, kind: 'province', place: 'utrecht-province' },
    clinic: { name: { en: 'Clinic' }, kind: 'hospital', place: 'utrecht' },
    lab: { name: { en: 'Lab' }, kind: 'company', place: 'assen' },
    chain: { name: { en: 'Chain' }, kind: 'company', place: 'nl' },
  },
  memberships: Object.fromEntries(
    ['province', 'clinic', 'lab', 'chain'].map((member) => [
      `m-${member}`,
      { member, organization: 'ring', role: 'partner' as const },
    ]),
  ),
});

const input = await viewInput(partnerListMessages, 'en', dataset);

const idsIn = (place: string): string[] => runSteps(partnerData(input, { place })).rows.map(({ id }) => id);

const placeOptionsIn = (own = input, options: DataOptions = {}): string[] => {
  const data = runSteps(partnerData(own, options));
  const view = runSteps(partnerListView(data, { filter: noFilter, groupBy: 'none', sort: 'documented' }));
  return view.optionsOf('place').map(({ label, count }) => `${label} ${count}`);
};

test('a province that is offered includes its towns, and the only country is not offered', () => {
  expect(placeOptionsIn()).toEqual(['Assen 1', 'Province of Utrecht 2', 'Utrecht 1']);
});

test('countries are offered if there are several', async () => {
  const { clinic } = dataset.organizations;
  const german = { ...clinic, id: 'klinik', place: 'de' };
  const both = {
    ...dataset,
    organizations: { ...dataset.organizations, klinik: german },
    memberships: {
      ...dataset.memberships,
      'm-klinik': { ...dataset.memberships['m-clinic'], id: 'm-klinik', member: 'klinik' },
    },
  };
  expect(placeOptionsIn(await viewInput(partnerListMessages, 'en', both as typeof dataset))).toEqual([
    'Assen 1',
    'Germany 1',
    'Netherlands 4',
    'Province of Utrecht 2',
    'Utrecht 1',
  ]);
});

test('the page selects a place and what lies within by its id or a name in any language', () => {
  const [all, province] = [
    ['province', 'clinic', 'lab', 'chain'],
    ['province', 'clinic'],
  ];
  expect(['nl', 'Nederland', 'netherlands'].map(idsIn)).toEqual([all, all, all]);
  expect(['utrecht-province', 'province of utrecht'].map(idsIn)).toEqual([province, province]);
  expect([idsIn('Utrecht'), idsIn('Utrecht; Assen')]).toEqual([['clinic'], ['clinic', 'lab']]);
});
