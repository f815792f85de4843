import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { connectedOrganizationsOf } from './connected-organizations-of.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const { contactPoints, memberships, organizations, persons } = miniDataset;

describe('connectedOrganizationsOf', () => {
  test('returns an organization once, with the persons and contacts that connect it', () => {
    expect(connectedOrganizationsOf(indexDataset(miniDataset), 'river-network')).toEqual([
      {
        organization: organizations.university,
        through: [
          {
            kind: 'person',
            person: persons.anna,
            networkMembership: memberships['anna-ambassador'],
            organizationMembership: memberships['anna-rector'],
          },
          { kind: 'contact', contactPoint: contactPoints['anna-contact'] },
        ],
      },
    ]);
  });

  test('omits direct members, unless requested', () => {
    const joined: Dataset = {
      ...miniDataset,
      memberships: {
        ...memberships,
        'university-partner': { ...memberships['town-partner'], id: 'university-partner', member: 'university' },
      },
    };
    expect(connectedOrganizationsOf(indexDataset(joined), 'river-network')).toEqual([]);
    const requested = connectedOrganizationsOf(indexDataset(joined), 'river-network', { includeMembers: true });
    expect(requested.map(({ organization, through }) => [organization.id, through.length])).toEqual([
      ['university', 2],
    ]);
  });

  test('returns the organization that a person represents in the network', () => {
    const delegate = { ...memberships['anna-ambassador'], onBehalfOf: 'institute' };
    const dataset: Dataset = { ...miniDataset, memberships: { 'anna-ambassador': delegate }, contactPoints: {} };
    expect(connectedOrganizationsOf(indexDataset(dataset), 'river-network')).toEqual([
      {
        organization: organizations.institute,
        through: [{ kind: 'person', person: persons.anna, networkMembership: delegate }],
      },
    ]);
  });

  test('returns none without persons', () => {
    expect(connectedOrganizationsOf(indexDataset(miniDataset), 'lake-network')).toEqual([]);
  });
});
