import { describe, expect, test } from 'vitest';
import { seedDataset } from '../data/seed-dataset.js';
import type { Dataset } from '../model/dataset.js';
import { indexDataset } from './index-dataset.js';
import { miniDataset } from './test-support/mini-dataset.js';
import { findTieEnd, type Tie } from './tie.js';
import { tiesBetweenNetworks } from './ties-between-networks.js';
import { tiesOf } from './ties-of.js';

const index = indexDataset<Dataset>(miniDataset);

const told = ({ kind, from, to }: Tie): string => `${from.record.id} ${kind} ${to.record.id}`;

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

describe('tiesOf', () => {
  test('links first, then members, then persons who tie the network to another party', () => {
    expect(tiesOf(index, 'river-network').map(told)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'town membership river-network',
      'lake-network membership river-network',
      'anna membership river-network',
      'anna membership university',
    ]);
  });

  test('a person who belongs to the network alone is no tie', () => {
    const { 'anna-rector': _rector, ...memberships } = miniDataset.memberships;
    const alone = indexDataset<Dataset>({ ...miniDataset, memberships });
    expect(tiesOf(alone, 'river-network').map(told)).not.toContain('anna membership river-network');
  });

  test('the links of a group of the network are its ties, and a group is an end like any other', () => {
    const group = { id: 'investors', name: { en: 'Investors' }, network: 'lake-network', citations: [] };
    const wide = indexDataset<Dataset>({
      ...withLinks(link('investors', 'hospital'), link('hospital', 'river-day'), link('lake-network', 'page-a')),
      groups: { investors: group },
      memberships: {},
    });
    expect(tiesOf(wide, 'lake-network').map(told)).toEqual(['lake-network link page-a', 'investors link hospital']);
    expect(tiesOf(wide, 'lake-network').map(({ from }) => from)).toContainEqual({
      collection: 'groups',
      record: group,
    });
  });

  test('an end of a link may be a person, a program or a place', () => {
    const wide = indexDataset(
      withLinks(link('lake-lab', 'bert'), link('bert', 'finland'), link('bert', 'lake-network')),
    );
    expect(tiesOf(wide, 'lake-network').map(told)).toEqual([
      'bert link lake-network',
      'lake-lab link bert',
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('what joins two members among each other is no tie of the network, unless the link is about it', () => {
    const about = { ...link('hospital', 'university'), about: ['river-network'] };
    const wide = indexDataset(withLinks(link('hospital', 'town'), about));
    const ties = tiesOf(wide, 'river-network').map(told);
    expect(ties.filter((tie) => tie.includes('link'))).toEqual(['hospital link university']);
  });

  test('a tie whose end the data lack is left out', () => {
    expect(tiesOf(indexDataset(withLinks(link('lake-network', 'nowhere'))), 'lake-network').map(told)).toEqual([
      'institute membership lake-network',
      'lake-network membership river-network',
    ]);
  });

  test('a network that is not there has none', () => {
    expect(tiesOf(index, 'constructor')).toEqual([]);
  });

  test('each tie once, in every seed network', () => {
    const seed = indexDataset<Dataset>(seedDataset);
    const twice = Object.keys(seedDataset.networks).filter((id) => {
      const ties = tiesOf(seed, id);
      return new Set(ties.map(({ record }) => record.id)).size < ties.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('tiesBetweenNetworks', () => {
  test('ties of one network with another, and of parties tied to two of them', () => {
    const { memberships } = miniDataset;
    const both = { ...memberships['hospital-founder'], id: 'hospital-lake', organization: 'lake-network' };
    const wide = indexDataset<Dataset>({ ...miniDataset, memberships: { ...memberships, 'hospital-lake': both } });
    expect(tiesBetweenNetworks(wide).map(told)).toEqual([
      'river-network link lake-network',
      'hospital membership river-network',
      'lake-network membership river-network',
      'hospital membership lake-network',
    ]);
  });
});

test('an end of a tie is a party, a group, a program, an event, a place or a source, and nothing else', () => {
  const ids = ['town', 'anna', 'river-hospitals', 'coalition', 'river-day', 'finland', 'page-a', 'data'];
  expect(ids.map((id) => findTieEnd(index, id)?.collection)).toEqual([
    ...['organizations', 'persons', 'groups', 'programs', 'events', 'places', 'sources', undefined],
  ]);
});
