import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset, Observation } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { observation, property } from '../test-support/observations.js';
import {
  allows,
  bounds,
  comparableObservationsOf,
  conflictingObservationsOf,
  observationGroupsOf,
} from './observations-of.js';

describe('bounds', () => {
  test.each([
    ['exact', { min: 30, max: 30 }, [false, true, false]],
    ['over', { min: 30, max: Infinity }, [false, false, true]],
    ['at-least', { min: 30, max: Infinity }, [false, true, true]],
    ['nearly', { min: -Infinity, max: 30 }, [true, false, false]],
    ['about', { min: -Infinity, max: Infinity }, [true, true, true]],
  ] as const)('%s 30', (qualifier, expected, allowed) => {
    const quantity = { value: 30, qualifier };
    expect(bounds(quantity)).toEqual(expected);
    expect([29, 30, 31].map((number) => allows(quantity, number))).toEqual(allowed);
  });

  test('a number that a quantity allows lies within its bounds', () => {
    const qualifiers = fc.constantFrom('exact', 'over', 'at-least', 'nearly', 'about');
    fc.assert(
      fc.property(fc.integer(), qualifiers, fc.integer(), (value, qualifier, number) => {
        const { min, max } = bounds({ value, qualifier });
        return !allows({ value, qualifier }, number) || (min <= number && number <= max);
      }),
    );
  });
});

const dataset = makeDataset({
  concepts: byId(
    property('members'),
    property('partners', 'members'),
    property('founders', 'members'),
    property('first-founders', 'founders'),
    property('pillars'),
    property('round', 'circular'),
    property('circular', 'round'),
  ),
  observations: byId(
    observation('partners-30', 'partners', 30),
    observation('founders-12', 'founders', 12),
    observation('founders-30', 'first-founders', 30),
    observation('members-40', 'members', 40),
    observation('pillars-6', 'pillars', 6),
    observation('partners-31', 'partners', 31),
    observation('partners-too', 'partners', 30),
    observation('other-5', 'partners', 5, 'other'),
    observation('round-1', 'round', 1),
    observation('round-2', 'circular', 2),
    observation('lost-1', 'constructor', 1),
    observation('lost-2', 'constructor', 2),
  ),
});

const index = indexDataset(dataset);
const observations = Object.values(dataset.observations);
const idsOf = (found: readonly Observation[]): string[] => found.map(({ id }) => id);
const only = (id: string): Observation[] => observations.filter((each) => each.id === id);

describe('conflictingObservationsOf', () => {
  test.each<[string, string[]]>([
    ['partners-30', ['partners-31']],
    ['partners-31', ['partners-30', 'partners-too']],
    ['founders-12', []],
    ['members-40', []],
    ['other-5', []],
    ['lost-1', ['lost-2']],
  ])('%s', (id, rivals) => {
    expect(only(id).map((each) => idsOf(conflictingObservationsOf(index, each)))).toEqual([rivals]);
  });

  test('is symmetric', () => {
    const pairs = observations.flatMap((each) =>
      idsOf(conflictingObservationsOf(index, each)).map((id) => [each.id, id]),
    );
    expect(pairs.filter(([a, b]) => !pairs.some(([c, d]) => a === d && b === c))).toEqual([]);
  });
});

describe('comparableObservationsOf', () => {
  test.each<[string, string[]]>([
    ['partners-30', ['founders-12', 'founders-30', 'members-40', 'partners-31', 'partners-too']],
    ['members-40', ['partners-30', 'founders-12', 'founders-30', 'partners-31', 'partners-too']],
    ['pillars-6', []],
    ['other-5', []],
    ['round-1', ['round-2']],
    ['lost-1', ['lost-2']],
  ])('%s', (id, comparable) => {
    expect(only(id).map((each) => idsOf(comparableObservationsOf(index, each)))).toEqual([comparable]);
  });

  test('compares founding members with partners of Health Hub Utrecht, without a conflict', () => {
    const seed = indexDataset(seedDataset);
    const founding = seedDataset.observations['hhu-founding-members-30'];
    expect(idsOf(comparableObservationsOf(seed, founding))).toContain('hhu-partners-over-30');
    expect(idsOf(conflictingObservationsOf(seed, founding))).not.toContain('hhu-partners-over-30');
    expect(idsOf(comparableObservationsOf(seed, seedDataset.observations['hhu-pillars-6']))).toEqual([]);
  });
});

const familiesOf = (...observations: Observation[]): [string, string[]][] => {
  const dataset = makeDataset({
    concepts: byId(
      property('members'),
      property('partners', 'members'),
      property('founders', 'members'),
      property('pillars'),
      property('round', 'circular'),
      property('circular', 'round'),
    ),
    observations: byId(...observations),
  });
  return observationGroupsOf(indexDataset(dataset), 'circle').map((group) => [
    group.property,
    group.observations.map(({ id }) => id),
  ]);
};

describe('observationGroupsOf', () => {
  test('groups figures under their common broader property', () => {
    const groups = familiesOf(
      observation('partners-30', 'partners', 30),
      observation('pillars-6', 'pillars', 6),
      observation('founders-12', 'founders', 12),
    );
    expect(groups).toEqual([
      ['members', ['partners-30', 'founders-12']],
      ['pillars', ['pillars-6']],
    ]);
  });

  test('names the property itself if all share it, including figures that agree', () => {
    expect(familiesOf(observation('a', 'partners', 30), observation('b', 'partners', 30))).toEqual([
      ['partners', ['a', 'b']],
    ]);
  });

  test('stops at a cycle of properties, and treats a missing one as itself', () => {
    const groups = familiesOf(
      observation('a', 'round', 1),
      observation('b', 'circular', 2),
      observation('c', 'constructor', 3),
    );
    expect(groups).toEqual([
      ['round', ['a', 'b']],
      ['constructor', ['c']],
    ]);
  });

  test('has all conflicting figures of the seed in one group', () => {
    const seed = indexDataset<Dataset>(seedDataset);
    const subjects = new Set(Object.values(seedDataset.observations).map(({ subject }) => subject));
    const strays = [...subjects]
      .flatMap((subject) => observationGroupsOf(seed, subject))
      .flatMap(({ observations }) =>
        observations.flatMap((own) => conflictingObservationsOf(seed, own).map((rival) => [rival, observations])),
      )
      .filter(([rival, group]) => Array.isArray(group) && !group.includes(rival));
    expect(strays).toEqual([]);
  });
});
