import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { narrowerConceptsOf } from '../concepts/concepts-of.js';
import { findParty } from '../find/find-record.js';
import { indexDataset } from '../index-dataset.js';
import { countsOf } from '../of-network/counts-of.js';
import { contactsFor } from '../of-network/records-of-network.js';
import { networksOf } from '../relations/memberships-of.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { networksIn, organizationsIn } from './places.js';

const index = indexDataset<Dataset>(miniDataset);

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

test('findParty finds only organizations and networks', () => {
  expect(['hospital', 'lake-network', 'anna', 'constructor'].map((id) => findParty(index, id)?.collection)).toEqual([
    'organizations',
    'networks',
    undefined,
    undefined,
  ]);
});

test.each([
  ['hospital', ['river-network']],
  ['lake-network', ['river-network']],
  ['anna', ['river-network']],
  ['institute', ['lake-network']],
  ['nobody', []],
])('the networks of %s', (id, networks) => {
  expect(idsOf(networksOf(index, id))).toEqual(networks);
});

test('networksOf lists a network once for two roles', () => {
  const { memberships } = miniDataset;
  const twice = { ...memberships['hospital-founder'], id: 'again', role: 'partner' };
  const wider = indexDataset<Dataset>({ ...miniDataset, memberships: { ...memberships, again: twice } });
  expect(idsOf(networksOf(wider, 'hospital'))).toEqual(['river-network']);
});

describe('organizationsIn', () => {
  test.each([
    ['rivertown', ['hospital', 'town']],
    ['netherlands', ['hospital', 'town']],
    ['finland', []],
    ['atlantis', []],
  ])('%s', (place, organizations) => {
    expect(idsOf(organizationsIn(index, place))).toEqual(organizations);
  });

  test('a cycle of places ends', () => {
    const { places } = miniDataset;
    const round = { ...places.netherlands, within: 'rivertown' };
    const circle = indexDataset<Dataset>({ ...miniDataset, places: { ...places, netherlands: round } });
    expect(idsOf(organizationsIn(circle, 'netherlands'))).toEqual(['hospital', 'town']);
  });
});

describe('networksIn', () => {
  test.each([
    ['NL', ['river-network']],
    ['FI', ['lake-network']],
    ['SE', []],
  ])('%s', (country, networks) => {
    expect(idsOf(networksIn(index, country))).toEqual(networks);
  });

  test.each(['nl', 'Netherlands', ''])('%j is not a country code', (country) => {
    expect(() => networksIn(index, country)).toThrow(
      new RangeError(`"${country}" is not a country code. Give it as two capital letters of ISO 3166-1: "NL".`),
    );
  });
});

describe('contactsFor', () => {
  test('returns contacts', () => {
    const summary = contactsFor(index, 'river-network').map(({ contactPoint, person, organization }) => [
      contactPoint.id,
      person?.id,
      organization?.record.id,
    ]);
    expect(summary).toEqual([['anna-contact', 'anna', 'university']]);
  });

  test('returns only contacts with the topic, in any language', () => {
    const { contactPoints } = miniDataset;
    const desk = { ...contactPoints['lake-desk'], id: 'press', topic: { en: 'Press and media', nl: 'Pers' } };
    const wider = indexDataset<Dataset>({ ...miniDataset, contactPoints: { ...contactPoints, press: desk } });
    const about = (topic: string) => contactsFor(wider, 'lake-network', topic).map((found) => found.contactPoint.id);
    expect([about(''), about('media PRESS'), about('pers'), about('grants')]).toEqual([
      ['lake-desk', 'press'],
      ['press'],
      ['press'],
      [],
    ]);
  });
});

describe('countsOf', () => {
  test.each([
    ['kind', ['1 municipality', '1 hospital']],
    ['role', ['1 founding-member', '2 partner', '1 ambassador']],
    ['place', ['2 rivertown']],
    ['country', ['2 NL', '1 FI']],
  ] as const)('by %s', (by, counts) => {
    const summary = countsOf(index, 'river-network', by).map(({ value, count }) => `${count} ${value}`);
    expect(summary.toSorted()).toEqual([...counts].toSorted());
  });
});

test('narrowerConceptsOf returns direct children', () => {
  const { concepts } = miniDataset;
  const below = { ...concepts.ageing, broader: 'youth' };
  const wider = indexDataset<Dataset>({ ...miniDataset, concepts: { ...concepts, ageing: below } });
  expect(idsOf(narrowerConceptsOf(wider, 'youth'))).toEqual(['ageing']);
});
