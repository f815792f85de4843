import { describe, expect, test } from 'vitest';
import type { ContactPoint, Dataset, Link, Membership } from '../model/types.generated.js';
import { findCollaborators } from '../query/collaborators/find-collaborators.js';
import type { CollaborationQuery } from '../query/collaborators/search.js';
import { seedDataset } from './index.js';

const full = (wish: CollaborationQuery): unknown[] =>
  findCollaborators(seedDataset, wish)
    .filter(({ missing }) => missing.length === 0)
    .map(({ party, score, reasons }) => [party.id, score, ...reasons.map(({ kind }) => kind)]);

const records: readonly (readonly string[])[] = [
  ...Object.values<Link>(seedDataset.links).map(({ from, to, about = [] }) => [from, to, ...about]),
  ...Object.values<Membership>(seedDataset.memberships).map(({ member, organization }) => [member, organization]),
  ...Object.values<ContactPoint>(seedDataset.contactPoints).map(({ organization = '', about }) => [
    organization,
    ...about,
  ]),
];

const isRelated = (one: string, other: string): boolean =>
  records.some((parties) => parties.includes(one) && parties.includes(other));

describe('whom to talk to, by the five documents:', () => {
  test('on medtech in Germany, Health Valley, and none of those that it made contact with there', () => {
    expect(full({ theme: 'theme-medtech', place: 'germany' })).toEqual([
      ['health-valley', 6, 'works-on', 'linked-to-place', 'has-contact'],
    ]);
  });

  test('Zorg Verbindt connects Health Valley with the network of the Lower Rhine, whose medtech is not documented', () => {
    const found = findCollaborators(seedDataset, { theme: 'theme-medtech', place: 'germany', from: 'health-valley' });
    const network = found.find(({ party }) => party.id === 'gesundheitsnetzwerk-niederrhein');
    const indirect = network?.reasons.find(({ kind }) => kind === 'indirectly-related-to-requester');
    expect(network?.missing).toEqual(['theme']);
    expect(indirect?.kind === 'indirectly-related-to-requester' && indirect.paths.map(({ via: { id } }) => id)).toEqual(
      ['zorg-verbindt'],
    );
    expect(indirect?.records.map(({ id }) => id)).toContain('link-hv-zorg-verbindt');
  });

  test('on health technology in Finland, the collaboration', () => {
    expect(full({ theme: 'theme-health-technology', place: 'finland' })).toEqual([
      ['finland-netherlands', 7, 'works-on', 'serves', 'has-contact'],
    ]);
  });

  test('relations of U10 that ended in 2024 count half, and say so', () => {
    const found = findCollaborators(seedDataset, { from: 'u10' });
    const relations = ['rom-utrecht-region', 'economic-board-utrecht'].map((id) => {
      const reason = found
        .find(({ party }) => party.id === id)
        ?.reasons.find(({ kind }) => kind === 'related-to-requester');
      return reason?.kind === 'related-to-requester' && [reason.weight, reason.relations.map(({ until }) => until)];
    });
    expect(relations).toEqual([
      [1, ['2024']],
      [1, ['2024']],
    ]);
  });

  test('no way over a third party joins two that no record joins', () => {
    const requesters = [...Object.keys(seedDataset.organizations), ...Object.keys(seedDataset.networks)];
    const ways = requesters.flatMap((from) =>
      findCollaborators<Dataset>(seedDataset, { from }).flatMap(({ party, reasons }) =>
        reasons.flatMap((reason) => ('paths' in reason ? reason.paths.map((path) => [party.id, path] as const) : [])),
      ),
    );
    const unrelated = ways.filter(([id, { via, to }]) => !isRelated(via.id, to.id) || !isRelated(via.id, id));
    expect(ways.length).toBeGreaterThan(100);
    expect(unrelated).toEqual([]);
  });

  test('on prevention the hub and the province, which leads a part of its coalition, and no other partner', () => {
    expect(full({ theme: 'theme-prevention' })).toEqual([
      ['health-hub-utrecht', 4, 'works-on', 'has-contact'],
      ['province-of-utrecht', 4, 'works-on', 'has-contact'],
    ]);
  });
});
