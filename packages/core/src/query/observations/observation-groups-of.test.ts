import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { Observation } from '../../model/records/observation.js';
import { observationGroupsOf } from './observation-groups-of.js';
import { indexDataset } from '../index-dataset.js';
import { conflictingObservationsOf } from './conflicting-observations-of.js';
import { observation, property } from '../test-support/observations.js';

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
