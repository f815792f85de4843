import { indexDataset } from '@health-networks/core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { runSteps } from '../base/steps.js';
import { partnerDetails } from './partner-details.view.js';
import { partnerListMessages } from './messages.js';
import { partnerRows } from './partner-rows.js';

const english = await viewInput(partnerListMessages, 'en');
const { dataset } = english.index;
const { clinic } = dataset.organizations;
const { 'clinic-partner': partner } = dataset.memberships;
if (!clinic || !partner) throw new Error('The example data lost their clinic.');

/** Returns the details of the clinic with additional facts. */
const detailsWith = (facts: Partial<typeof clinic>, membership: Partial<typeof partner> = {}) => {
  const index = indexDataset({
    ...dataset,
    organizations: { ...dataset.organizations, clinic: { ...clinic, ...facts } },
    memberships: { 'clinic-partner': { ...partner, ...membership } },
  });
  const input = { ...english, index };
  const [row] = runSteps(partnerRows(input)).rows;
  if (!row) throw new Error('The example shows no clinic.');
  return partnerDetails(row, input);
};

test('undocumented facts leave no gap', () => {
  expect(detailsWith({})).toEqual({
    alsoKnownAs: [],
    description: undefined,
    website: 'https://clinic.example.org/',
    registers: [],
    otherNumbers: [],
    founded: undefined,
    ended: undefined,
    partOf: undefined,
    roles: [{ label: [{ value: 'Partner', lang: undefined }], dates: undefined, onBehalfOf: undefined }],
  });
});

test('all documented facts are shown', () => {
  const details = detailsWith({
    alternateNames: ['C1'],
    identifiers: {
      ror: 'https://ror.org/0575yy874',
      wikidata: 'Q2456800',
      other: ['CVR 12345678', 'Y-tunnus 0112038-9'],
    },
    startDate: '1998',
    subOrganizationOf: 'institute',
  });
  expect(details).toMatchObject({
    alsoKnownAs: ['C1'],
    registers: [
      { label: 'ROR', url: 'https://ror.org/0575yy874' },
      { label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q2456800' },
    ],
    otherNumbers: ['CVR 12345678', 'Y-tunnus 0112038-9'],
    founded: '1998',
    partOf: { value: 'Institute' },
  });
});

test('a founding date with only an upper bound is shown as such', () => {
  const { founded, ended } = detailsWith({ startDate: '../2006-11-29', endDate: '2018/2020' });
  expect([founded, ended]).toEqual(['by 29 November 2006 at the latest', 'in the period 2018–2020']);
});

describe('the dates of a role', () => {
  test.each([
    [{ startDate: '2016' }, 'since 2016'],
    [{ endDate: '2020-11' }, 'until November 2020'],
    [{ startDate: '2016', endDate: '2020' }, '2016–2020'],
    [{ startDate: '2016~', endDate: '2020' }, 'about 2016 – 2020'],
    [{ asOf: '2021' }, 'in 2021'],
    [{ startDate: '2016/..' }, 'start 2016 at the earliest'],
    [{ startDate: '../2016' }, 'since 2016 or earlier'],
    [{ startDate: '../2016', endDate: '2020' }, 'start by 2016 at the latest, end 2020'],
  ])('%j are formatted as "%s"', (membership, dates) => {
    vi.setSystemTime('2018-03-01');
    onTestFinished(() => void vi.useRealTimers());
    expect(detailsWith({}, membership).roles[0]?.dates).toBe(dates);
  });

  test('are shown beside the represented organization', () => {
    expect(detailsWith({}, { onBehalfOf: 'green-city' }).roles[0]?.onBehalfOf?.value).toBe('Green City');
  });
});
