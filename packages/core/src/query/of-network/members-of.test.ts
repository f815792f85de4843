import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.js';
import { indexDataset } from '../index-dataset.js';
import { membersOf } from './members-of.js';
import { membershipsOf } from '../relations/memberships-of.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const { memberships, networks, organizations, persons } = miniDataset;
const index = indexDataset<Dataset>(miniDataset);

describe('membersOf', () => {
  test('gives organizations, networks and persons with their memberships, in dataset order', () => {
    expect(membersOf(index, 'river-network')).toEqual([
      { kind: 'organization', member: organizations.hospital, membership: memberships['hospital-founder'] },
      { kind: 'organization', member: organizations.town, membership: memberships['town-partner'] },
      { kind: 'network', member: networks['lake-network'], membership: memberships['lake-partner'] },
      { kind: 'person', member: persons.anna, membership: memberships['anna-ambassador'] },
    ]);
  });

  test('gives only members in the roles asked for', () => {
    const partners = membersOf(index, 'river-network', { roles: ['partner'] });
    expect(partners.map(({ member }) => member.id)).toEqual(['town', 'lake-network']);
  });

  test('counts a narrower role for the wider one, known or declared', () => {
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

  test('gives nobody when no role is asked for', () => {
    expect(membersOf(index, 'river-network', { roles: [] })).toEqual([]);
  });

  test('leaves out a membership whose member the dataset lacks', () => {
    const dangling = indexDataset({ ...miniDataset, organizations: {}, persons: {} });
    expect(membersOf(dangling, 'river-network').map(({ member }) => member.id)).toEqual(['lake-network']);
  });

  test('gives only memberships of the layers asked for', () => {
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

    test('says who belonged and of whom it is unknown, without those who did not belong', () => {
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

    test('gives those who did not belong where asked to', () => {
      expect(statesAt('2021', true)).toEqual([
        ['hospital', 'member'],
        ['town', 'not-member'],
        ['lake-network', 'unknown'],
      ]);
    });

    test('asks for a date that can be read', () => {
      expect(() => statesAt('last year')).toThrow(RangeError);
    });
  });

  test('says nothing of a date that was not asked for', () => {
    expect(membersOf(index, 'river-network', { includeNotMembers: true })).toEqual(membersOf(index, 'river-network'));
  });

  test('gives nobody for an unknown organization', () => {
    expect(membersOf(index, 'constructor')).toEqual([]);
  });
});

describe('membershipsOf', () => {
  test('gives what someone belongs to', () => {
    expect(membershipsOf(index, 'anna')).toEqual([memberships['anna-ambassador'], memberships['anna-rector']]);
  });
});
