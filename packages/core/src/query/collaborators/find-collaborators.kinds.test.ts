import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { findCollaborators } from './find-collaborators.js';
import type { CollaborationQuery } from './search.js';

const { groups, organizations } = miniDataset;

/** Summarizes each collaborator: id, score, reasons and missing criteria. */
const summaryOf = (query: CollaborationQuery, dataset: Dataset = miniDataset): unknown[] =>
  findCollaborators(dataset, query).map(({ party, score, reasons, missing }) => [
    party.id,
    score,
    reasons.map(({ kind }) => kind),
    missing,
  ]);

test('assigns an embassy to the country that it represents, not to that of its seat', () => {
  const embassy = {
    ...{ id: 'embassy', name: { en: 'Embassy' }, kind: 'embassy', place: 'finland', represents: 'netherlands' },
    citations: [],
  };
  const dataset: Dataset = { ...miniDataset, organizations: { embassy }, networks: {} };
  expect(summaryOf({ place: 'finland' }, dataset)).toEqual([]);
  expect(summaryOf({ place: 'netherlands' }, dataset)).toEqual([['embassy', 3, ['serves'], []]]);
});

test('finds narrower kinds, and never a group as a party', () => {
  const pharmacy = { id: 'pharmacy', label: { en: 'pharmacy' }, broader: 'care-provider', citations: [] };
  const dataset: Dataset = {
    ...miniDataset,
    concepts: { pharmacy: { ...pharmacy, scheme: 'organization-kind' } },
    organizations: { town: { ...organizations.town, kind: 'pharmacy' }, hospital: organizations.hospital },
    programs: {},
  };
  expect(summaryOf({ organizationKind: 'care-provider' }, dataset)).toEqual([
    ['hospital', 3, ['is-kind'], []],
    ['river-network', 3, ['includes-kind', 'has-contact'], []],
    ['town', 3, ['is-kind'], []],
  ]);
  expect(summaryOf({ organizationKind: 'pharmacy' }, dataset)).toEqual([
    ['river-network', 3, ['includes-kind', 'has-contact'], []],
    ['town', 3, ['is-kind'], []],
  ]);
});

test.each(['invites', 'serves', 'brings-together'])(
  'a network that only %s a group does not include its kind',
  (relation) => {
    const dataset: Dataset = {
      ...miniDataset,
      memberships: {},
      groups: { 'river-hospitals': { ...groups['river-hospitals'], relation } },
    };
    expect(summaryOf({ organizationKind: 'hospital' }, dataset)).toEqual([['hospital', 3, ['is-kind'], []]]);
  },
);

test('finds a link to a group within a place, and to an event there', () => {
  const cited = { citations: [] };
  const link = (id: string, from: string, to: string) => ({ [id]: { id, from, to, kind: 'invited', ...cited } });
  const dataset: Dataset = {
    ...miniDataset,
    memberships: {},
    networks: {},
    groups: { peers: { id: 'peers', name: { en: 'Finnish peers' }, area: 'finland', ...cited } },
    events: { fair: { id: 'fair', name: { en: 'Fair' }, places: ['finland'], status: 'held', ...cited } },
    links: { ...link('one', 'peers', 'university'), ...link('two', 'institute', 'fair') },
  };
  expect(summaryOf({ place: 'finland' }, dataset)).toEqual([
    ['university', 3, ['linked-to-place', 'has-contact'], []],
    ['institute', 2, ['linked-to-place'], []],
  ]);
});

test('assigns groups only to their networks', () => {
  const [first] = findCollaborators(miniDataset, { theme: 'prevention', organizationKind: 'hospital' });
  expect(first?.reasons[1]).toMatchObject({ kind: 'includes-kind', groups: [groups['river-hospitals']] });
});
