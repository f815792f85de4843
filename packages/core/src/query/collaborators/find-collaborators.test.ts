import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { findCollaborators } from './find-collaborators.js';
import type { CollaborationQuery } from './search.js';
import { partiesOnTheme } from './parties-on-theme.js';

const { concepts, contactPoints, links, networks, organizations, places, programs } = miniDataset;

/** Summarizes each collaborator: id, score, reasons and missing criteria. */
const summaryOf = (query: CollaborationQuery, dataset: Dataset = miniDataset): unknown[] =>
  findCollaborators(dataset, query).map(({ party, score, reasons, missing }) => [
    party.id,
    score,
    reasons.map(({ kind }) => kind),
    missing,
  ]);

describe('findCollaborators', () => {
  test('finds parties that work on a theme with the records; a member does not inherit it', () => {
    expect(findCollaborators(miniDataset, { theme: 'prevention' })).toEqual([
      {
        kind: 'network',
        party: networks['river-network'],
        contactPoints: [contactPoints['anna-contact']],
        reasons: [
          {
            kind: 'works-on',
            weight: 3,
            theme: concepts.prevention,
            programs: [],
            records: [concepts.prevention, networks['river-network']],
          },
          {
            kind: 'has-contact',
            weight: 1,
            contactPoints: [contactPoints['anna-contact']],
            records: [contactPoints['anna-contact']],
          },
        ],
        score: 4,
        missing: [],
      },
    ]);
  });

  test('finds an organization by its own record', () => {
    const { institute } = organizations;
    const onTheme: Dataset['organizations'] = { ...organizations, institute: { ...institute, themes: ['prevention'] } };
    const found = summaryOf({ theme: 'prevention' }, { ...miniDataset, organizations: onTheme });
    expect(found.map((summary) => [summary].flat()[0])).toContain('institute');
    expect(summaryOf({ theme: 'prevention' }).map((summary) => [summary].flat()[0])).not.toContain('institute');
  });

  test('counts narrower concepts for a broader one, not the reverse', () => {
    const dataset: Dataset = {
      ...miniDataset,
      concepts: { ...concepts, ageing: { ...concepts.ageing, broader: 'youth' }, youth: concepts.youth },
      programs: {},
    };
    expect(summaryOf({ theme: 'youth', limit: 1 }, dataset)).toEqual([
      ['lake-network', 4, ['works-on', 'has-contact'], []],
    ]);
    const reversed: Dataset = {
      ...dataset,
      concepts: { ...concepts, youth: { ...concepts.youth, broader: 'ageing' } },
    };
    expect(summaryOf({ theme: 'youth' }, reversed)).toEqual([]);
  });

  test('assigns themes of a program to participants of its parts, except funders and former members', () => {
    const member = { organization: 'sub-one', citations: [] };
    const dataset: Dataset = {
      ...miniDataset,
      programs: {
        coalition: { ...programs.coalition, themes: ['youth'] },
        'sub-one': programs['sub-one'],
      },
      memberships: {
        lead: { ...member, id: 'lead', member: 'institute', role: 'lead' },
        other: { ...member, id: 'other', member: 'town', role: 'partner' },
        funds: { ...member, id: 'funds', member: 'hospital', role: 'funder' },
        former: { ...member, id: 'former', member: 'university', role: 'partner', endDate: '2020' },
      },
    };
    const found = findCollaborators(dataset, { theme: 'youth' });
    expect(found.map(({ party }) => party.id)).toEqual(['river-network', 'institute', 'town']);
    expect(found.find(({ party }) => party.id === 'institute')?.reasons).toEqual([
      {
        kind: 'works-on',
        weight: 3,
        theme: concepts.youth,
        programs: [dataset.programs['sub-one']],
        records: [dataset.programs.coalition, dataset.memberships.lead, dataset.programs['sub-one'], concepts.youth],
      },
    ]);
    expect(
      partiesOnTheme(indexDataset(dataset), 'youth').map(({ party, programs: own }) => [
        party.id,
        own.map(({ id }) => id),
      ]),
    ).toEqual([
      ['institute', ['sub-one']],
      ['river-network', ['coalition', 'sub-one']],
      ['town', ['sub-one']],
    ]);
  });

  test('finds a seat in a country by its town, and networks by their members', () => {
    expect(summaryOf({ place: 'netherlands', organizationKind: 'hospital' })).toEqual([
      ['hospital', 6, ['seated', 'is-kind'], []],
      ['river-network', 6, ['seated', 'includes-kind', 'has-contact'], []],
      ['lake-network', 3, ['related-to-place', 'has-contact'], ['organizationKind']],
    ]);
  });

  test('finds a link to a place, and a network that works there', () => {
    const visit = { ...links['river-lake'], id: 'visit', to: 'finland', kind: 'visited' } as const;
    const dataset: Dataset = { ...miniDataset, links: { visit }, memberships: {} };
    expect(summaryOf({ place: 'finland' }, dataset)).toEqual([
      ['lake-network', 4, ['serves', 'has-contact'], []],
      ['river-network', 3, ['linked-to-place', 'has-contact'], []],
    ]);
  });

  test('lists undocumented criteria, and sorts such parties last', () => {
    expect(summaryOf({ theme: 'ageing', place: 'netherlands' })).toEqual([
      ['lake-network', 6, ['works-on', 'related-to-place', 'has-contact'], []],
      ['river-network', 4, ['seated', 'has-contact'], ['theme']],
      ['hospital', 3, ['seated'], ['theme']],
      ['town', 3, ['seated'], ['theme']],
      ['university', 3, ['related-to-place', 'has-contact'], ['theme']],
    ]);
  });

  test('excludes parties in another country or town, and keeps those without a seat', () => {
    const espoo = { ...places.rivertown, id: 'espoo', within: 'finland' };
    const dataset: Dataset = {
      ...miniDataset,
      places: { ...places, espoo, turku: { ...espoo, id: 'turku' } },
      organizations: { institute: { ...organizations.institute, place: 'espoo' } },
      networks: { 'lake-network': { ...networks['lake-network'], areaServed: [] } },
      links: {},
    };
    const found = (place: string): unknown[] =>
      findCollaborators(dataset, { theme: 'ageing', place }).map(({ party, missing }) => [party.id, missing]);
    expect(found('espoo')).toEqual([
      ['lake-network', []],
      ['institute', ['theme']],
    ]);
    expect(found('turku')).toEqual([['lake-network', ['place']]]);
    expect(found('netherlands')).toEqual([['lake-network', ['place']]]);
  });

  test('finds the relation to the requesting party: direct, or over a third party', () => {
    expect(summaryOf({ from: 'hospital' })).toEqual([
      ['river-network', 3, ['related-to-requester', 'has-contact'], []],
      ['lake-network', 2, ['indirectly-related-to-requester', 'has-contact'], []],
      ['university', 2, ['indirectly-related-to-requester', 'has-contact'], []],
      ['town', 1, ['indirectly-related-to-requester'], []],
    ]);
  });

  test('does not treat a statement about both as work on the theme', () => {
    const view = { id: 'view', attributedTo: 'bert', about: ['youth', 'town'], text: { en: 'Good.' }, citations: [] };
    const dataset: Dataset = { ...miniDataset, programs: {}, statements: { view } };
    expect(findCollaborators(dataset, { theme: 'youth' })).toEqual([]);
  });

  test.each<CollaborationQuery>([
    {},
    { limit: 5 },
    { theme: 'nothing' },
    { theme: 'prevention', place: 'constructor' },
    { theme: 'prevention', from: 'nobody' },
    { theme: 'partner-count' },
  ])('finds nothing for %o', (query) => {
    expect(findCollaborators(miniDataset, query)).toEqual([]);
  });

  test('returns the same for a dataset and its index', () => {
    const query = { theme: 'prevention', place: 'netherlands' } as const;
    expect(findCollaborators(indexDataset(miniDataset), query)).toEqual(findCollaborators(miniDataset, query));
  });
});
