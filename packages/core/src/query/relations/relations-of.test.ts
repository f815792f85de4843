import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { findRelationEnd, type Relation } from './relation.js';
import { relationsBetweenNetworks } from './relations-between-networks.js';
import { relationsInSteps, relationsOf } from './relations-of.js';

const index = indexDataset<Dataset>(miniDataset);

const told = ({ kind, from, to }: Relation): string => `${from.record.id} ${kind} ${to.record.id}`;

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
  test('links first, then members, then persons who relate the network to another party', () => {
    expect(relationsOf(index, 'river-network').map(told)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'town membership river-network',
      'lake-network membership river-network',
      'anna membership river-network',
      'anna membership university',
    ]);
  });

  test('a person who belongs to the network alone is no relation', () => {
    const { 'anna-rector': _rector, ...memberships } = miniDataset.memberships;
    const alone = indexDataset<Dataset>({ ...miniDataset, memberships });
    expect(relationsOf(alone, 'river-network').map(told)).not.toContain('anna membership river-network');
  });

  test('the links of a group of the network are its relations, and a group is an end like any other', () => {
    const group = { id: 'investors', name: { en: 'Investors' }, network: 'lake-network', citations: [] };
    const wide = indexDataset<Dataset>({
      ...withLinks(link('investors', 'hospital'), link('hospital', 'river-day'), link('lake-network', 'page-a')),
      groups: { investors: group },
      memberships: {},
    });
    expect(relationsOf(wide, 'lake-network').map(told)).toEqual([
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
    expect(relationsOf(wide, 'lake-network').map(told)).toEqual([
      'bert link lake-network',
      'lake-lab link bert',
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('what joins two members among each other is no relation of the network, unless the link is about it', () => {
    const about = { ...link('hospital', 'university'), about: ['river-network'] };
    const wide = indexDataset(withLinks(link('hospital', 'town'), about));
    const relations = relationsOf(wide, 'river-network').map(told);
    expect(relations.filter((relation) => relation.includes('link'))).toEqual(['hospital link university']);
  });

  test('a relation whose end the data lack is left out', () => {
    expect(relationsOf(indexDataset(withLinks(link('lake-network', 'nowhere'))), 'lake-network').map(told)).toEqual([
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('a network that is not there has none', () => {
    expect(relationsOf(index, 'constructor')).toEqual([]);
  });

  test('each relation once, in every seed network', () => {
    const seed = indexDataset<Dataset>(seedDataset);
    const twice = Object.keys(seedDataset.networks).filter((id) => {
      const relations = relationsOf(seed, id);
      return new Set(relations.map(({ record }) => record.id)).size < relations.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('relationsBetweenNetworks', () => {
  test('relations of one network with another, and of parties related to two of them', () => {
    const { memberships } = miniDataset;
    const both = { ...memberships['hospital-founder'], id: 'hospital-lake', organization: 'lake-network' };
    const wide = indexDataset<Dataset>({ ...miniDataset, memberships: { ...memberships, 'hospital-lake': both } });
    expect(relationsBetweenNetworks(wide).map(told)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'lake-network membership river-network',
      'hospital membership lake-network',
    ]);
  });
});

test('an end of a relation is a party, a group, a program, an event, a place or a source, and nothing else', () => {
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
