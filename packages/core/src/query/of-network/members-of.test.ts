import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { membersOf } from './members-of.js';
import { membershipsOf } from '../relations/memberships-of.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const { memberships, networks, organizations, persons } = miniDataset;
const index = indexDataset<Dataset>(miniDataset);

describe('membersOf', () => {
  test('returns organizations, networks and persons with their memberships, in dataset order', () => {
    expect(membersOf(index, 'river-network')).toEqual([
      { kind: 'organization', member: organizations.hospital, membership: memberships['hospital-founder'] },
      { kind: 'organization', member: organizations.town, membership: memberships['town-partner'] },
      { kind: 'network', member: networks['lake-network'], membership: memberships['lake-partner'] },
      { kind: 'person', member: persons.anna, membership: memberships['anna-ambassador'] },
    ]);
  });

  test('returns only members in the requested roles', () => {
    const partners = membersOf(index, 'river-network', { roles: ['partner'] });
    expect(partners.map(({ member }) => member.id)).toEqual(['town', 'lake-network']);
  });

  test('includes narrower roles, known or declared', () => {
    const declared = indexDataset<Dataset>({
      ...miniDataset,
      concepts: {
        observer: { id: 'observer', scheme: 'membership-role', broader: 'member', label: { en: 'O' }, citations: [] },
      },
      memberships: { ...memberships, 'town-partner': { ...memberships['town-partner'], role: 'observer' } },
    });
    const members = membersOf(declared, 'river-network', { roles: ['member'] });
    expect(members.map(({ member }) => member.id)).toEqual(['hospital', 'town']);
  });

  test('returns nothing for an empty list of roles', () => {
    expect(membersOf(index, 'river-network', { roles: [] })).toEqual([]);
  });

  test('omits a membership whose member is missing', () => {
    const dangling = indexDataset({ ...miniDataset, organizations: {}, persons: {} });
    expect(membersOf(dangling, 'river-network').map(({ member }) => member.id)).toEqual(['lake-network']);
  });

  test('returns only memberships of the requested layers', () => {
    const { 'page-a': pageA, 'page-b': pageB } = miniDataset.sources;
    const layer = (id: string) => ({ [id]: { id, scheme: 'source-layer', label: { en: id }, citations: [] } });
    const layered = indexDataset<Dataset>({
      ...miniDataset,
      concepts: { ...layer('report'), ...layer('list') },
      sources: { 'page-a': { ...pageA, layer: 'report' }, 'page-b': { ...pageB, layer: 'list' } },
    });
    const idsIn = (layers: readonly string[]) =>
      membersOf(layered, 'river-network', { layers }).map(({ member }) => member.id);
    expect([idsIn(['report']), idsIn(['list']), idsIn([])]).toEqual([['hospital'], ['town'], []]);
  });

  describe('at a date', () => {
    const { 'hospital-founder': founder, 'town-partner': partner, 'lake-partner': lake } = memberships;
    const dated = indexDataset({
      ...miniDataset,
      memberships: {
        'hospital-founder': { ...founder, asOf: '2021' },
        'town-partner': { ...partner, startDate: '2022' },
        'lake-partner': lake,
      },
    });
    const statesAt = (asOf: string, includeNotMembers?: boolean) =>
      membersOf(dated, 'river-network', { asOf, ...(includeNotMembers !== undefined && { includeNotMembers }) }).map(
        ({ member, at }) => [member.id, at],
      );

    test('returns attested and possible members, without others', () => {
      expect([statesAt('2021'), statesAt('2022', false)]).toEqual([
        [
          ['hospital', 'member'],
          ['lake-network', 'unknown'],
        ],
        [
          ['hospital', 'unknown'],
          ['town', 'member'],
          ['lake-network', 'unknown'],
        ],
      ]);
    });

    test('returns other members on request', () => {
      expect(statesAt('2021', true)).toEqual([
        ['hospital', 'member'],
        ['town', 'not-member'],
        ['lake-network', 'unknown'],
      ]);
    });

    test('requires a valid date', () => {
      expect(() => statesAt('last year')).toThrow(RangeError);
    });
  });

  test('returns no state without a date', () => {
    expect(membersOf(index, 'river-network', { includeNotMembers: true })).toEqual(membersOf(index, 'river-network'));
  });

  test('returns nothing for an unknown organization', () => {
    expect(membersOf(index, 'constructor')).toEqual([]);
  });
});

describe('membershipsOf', () => {
  test('returns the memberships of a party', () => {
    expect(membershipsOf(index, 'anna')).toEqual([memberships['anna-ambassador'], memberships['anna-rector']]);
  });
});
