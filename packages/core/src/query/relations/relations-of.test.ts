import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import {
  findRelationEnd,
  type Relation,
  relationsBetweenNetworks,
  relationsInSteps,
  relationsOf,
} from './relations-of.js';

const index = indexDataset<Dataset>(miniDataset);

const summary = ({ kind, from, to }: Relation): string => `${from.record.id} ${kind} ${to.record.id}`;

const link = (from: string, to: string): Dataset['links'][string] => ({
  id: `${from}-${to}`,
  from,
  to,
  kind: 'supports',
  citations: [],
});

const withLinks = (...links: Dataset['links'][string][]): Dataset => ({
  ...miniDataset,
  links: Object.fromEntries(links.map((one) => [one.id, one])),
});

describe('relationsOf', () => {
  test('lists links first, then members, then persons who relate the network to another party', () => {
    expect(relationsOf(index, 'river-network').map(summary)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'town membership river-network',
      'lake-network membership river-network',
      'anna membership river-network',
      'anna membership university',
    ]);
  });

  test('a person who belongs only to the network is not a relation', () => {
    const { 'anna-rector': _rector, ...memberships } = miniDataset.memberships;
    const alone = indexDataset<Dataset>({ ...miniDataset, memberships });
    expect(relationsOf(alone, 'river-network').map(summary)).not.toContain('anna membership river-network');
  });

  test('the links of a group of the network are its relations, and groups can be ends', () => {
    const group = { id: 'investors', name: { en: 'Investors' }, network: 'lake-network', citations: [] };
    const wide = indexDataset<Dataset>({
      ...withLinks(link('investors', 'hospital'), link('hospital', 'river-day'), link('lake-network', 'page-a')),
      groups: { investors: group },
      memberships: {},
    });
    expect(relationsOf(wide, 'lake-network').map(summary)).toEqual([
      'lake-network link page-a',
      'investors link hospital',
    ]);
    expect(relationsOf(wide, 'lake-network').map(({ from }) => from)).toContainEqual({
      collection: 'groups',
      record: group,
    });
  });

  test('an end of a link may be a person, a program or a place', () => {
    const wide = indexDataset(
      withLinks(link('lake-lab', 'bert'), link('bert', 'finland'), link('bert', 'lake-network')),
    );
    expect(relationsOf(wide, 'lake-network').map(summary)).toEqual([
      'bert link lake-network',
      'lake-lab link bert',
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('a link between two members is not a relation of the network, unless it is about it', () => {
    const about = { ...link('hospital', 'university'), about: ['river-network'] };
    const wide = indexDataset(withLinks(link('hospital', 'town'), about));
    const relations = relationsOf(wide, 'river-network').map(summary);
    expect(relations.filter((relation) => relation.includes('link'))).toEqual(['hospital link university']);
  });

  test('a relation with a missing end is omitted', () => {
    expect(relationsOf(indexDataset(withLinks(link('lake-network', 'nowhere'))), 'lake-network').map(summary)).toEqual([
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('a missing network has none', () => {
    expect(relationsOf(index, 'constructor')).toEqual([]);
  });

  test('lists each relation once, in every seed network', () => {
    const seed = indexDataset<Dataset>(seedDataset);
    const twice = Object.keys(seedDataset.networks).filter((id) => {
      const relations = relationsOf(seed, id);
      return new Set(relations.map(({ record }) => record.id)).size < relations.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('relationsBetweenNetworks', () => {
  test('returns relations between networks, and of parties related to two networks', () => {
    const { memberships } = miniDataset;
    const both = { ...memberships['hospital-founder'], id: 'hospital-lake', organization: 'lake-network' };
    const wide = indexDataset<Dataset>({ ...miniDataset, memberships: { ...memberships, 'hospital-lake': both } });
    expect(relationsBetweenNetworks(wide).map(summary)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'lake-network membership river-network',
      'hospital membership lake-network',
    ]);
  });
});

test('ends are parties, groups, programs, events, places or sources only', () => {
  const ids = ['town', 'anna', 'river-hospitals', 'coalition', 'river-day', 'finland', 'page-a', 'data'];
  expect(ids.map((id) => findRelationEnd(index, id)?.collection)).toEqual([
    ...['organizations', 'persons', 'groups', 'programs', 'events', 'places', 'sources', undefined],
  ]);
});

test('relationsInSteps pauses, and returns the relations', () => {
  const steps = relationsInSteps(index, 'river-network');
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(step.value).toEqual(relationsOf(index, 'river-network'));
  expect(pauses).toBeGreaterThan(0);
});
