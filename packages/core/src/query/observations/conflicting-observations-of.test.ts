import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Observation } from '../../model/records/observation.js';
import { indexDataset } from '../index-dataset.js';
import { comparableObservationsOf } from './comparable-observations-of.js';
import { conflictingObservationsOf } from './conflicting-observations-of.js';
import { observation, property } from '../test-support/observations.js';

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
