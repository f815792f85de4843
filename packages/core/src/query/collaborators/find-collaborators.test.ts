import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset.js';
import type { CollaborationWish } from './collaborator.js';
import { findCollaborators } from './find-collaborators.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const { concepts, contactPoints, links, memberships, networks, organizations, places, programs } = miniDataset;

/** Who is found, how well, by what reasons, and what is not documented. */
const summaryOf = (wish: CollaborationWish, dataset: Dataset = miniDataset): unknown[] =>
  findCollaborators(dataset, wish).map(({ party, score, reasons, missing }) => [
    party.id,
    score,
    reasons.map(({ kind }) => kind),
    missing,
  ]);

describe('findCollaborators', () => {
  test('tells for a theme who works on it, then who has a relation to them, with the records', () => {
    expect(findCollaborators(miniDataset, { theme: 'prevention', limit: 2 })).toEqual([
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
      {
        kind: 'network',
        party: networks['lake-network'],
        contactPoints: [contactPoints['lake-desk']],
        reasons: [
          {
            kind: 'related-to-theme',
            weight: 2,
            theme: concepts.prevention,
            relations: [
              { kind: 'belongs-to', party: networks['river-network'], record: memberships['lake-partner'] },
              { kind: 'linked', party: networks['river-network'], record: links['river-lake'] },
            ],
            records: [memberships['lake-partner'], concepts.prevention, links['river-lake'], networks['river-network']],
          },
          {
            kind: 'has-contact',
            weight: 1,
            contactPoints: [contactPoints['lake-desk']],
            records: [contactPoints['lake-desk']],
          },
        ],
        score: 3,
        missing: [],
      },
    ]);
  });

  test('counts the narrower concept for the broader one, and not the other way round', () => {
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

  test('takes a part of a program to work on what the whole works on, and its leader too', () => {
    const dataset: Dataset = {
      ...miniDataset,
      programs: {
        coalition: { ...programs.coalition, themes: ['youth'] },
        'sub-one': programs['sub-one'],
      },
      memberships: {
        lead: { id: 'lead', member: 'institute', organization: 'sub-one', role: 'lead', citations: [] },
        other: { id: 'other', member: 'town', organization: 'sub-one', role: 'partner', citations: [] },
      },
    };
    const leader = findCollaborators(dataset, { theme: 'youth' }).find(({ party }) => party.id === 'institute');
    expect(leader?.reasons).toEqual([
      {
        kind: 'works-on',
        weight: 3,
        theme: concepts.youth,
        programs: [dataset.programs['sub-one']],
        records: [dataset.programs.coalition, dataset.memberships.lead, dataset.programs['sub-one'], concepts.youth],
      },
    ]);
  });

  test('finds a seat in a country by the town that lies in it, and networks by what they bring together', () => {
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

  test('names what is not documented, and puts those after the others', () => {
    expect(summaryOf({ theme: 'ageing', place: 'netherlands' })).toEqual([
      ['lake-network', 6, ['works-on', 'related-to-place', 'has-contact'], []],
      ['river-network', 6, ['related-to-theme', 'seated', 'has-contact'], []],
      ['hospital', 4, ['indirectly-related-to-theme', 'seated'], ['theme']],
      ['town', 4, ['indirectly-related-to-theme', 'seated'], ['theme']],
      ['university', 4, ['indirectly-related-to-theme', 'related-to-place', 'has-contact'], ['theme']],
      ['institute', 2, ['related-to-theme'], ['place']],
    ]);
  });

  test('leaves out who sits in another country or town, and keeps who has no seat', () => {
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
      ['institute', []],
    ]);
    expect(found('turku')).toEqual([['lake-network', ['place']]]);
    expect(found('netherlands')).toEqual([['lake-network', ['place']]]);
  });

  test('tells the relation to who asks: a record of both, or a party in between', () => {
    expect(summaryOf({ from: 'hospital' })).toEqual([
      ['river-network', 3, ['related-to-asker', 'has-contact'], []],
      ['lake-network', 2, ['indirectly-related-to-asker', 'has-contact'], []],
      ['university', 2, ['indirectly-related-to-asker', 'has-contact'], []],
      ['town', 1, ['indirectly-related-to-asker'], []],
    ]);
  });

  test('takes a view that speaks of both for a mention', () => {
    const view = { id: 'view', attributedTo: 'bert', about: ['youth', 'town'], text: { en: 'Good.' }, citations: [] };
    const dataset: Dataset = { ...miniDataset, programs: {}, statements: { view } };
    expect(findCollaborators(dataset, { theme: 'youth' })).toEqual([
      {
        kind: 'organization',
        party: organizations.town,
        contactPoints: [],
        reasons: [{ kind: 'named-with-theme', weight: 1, theme: concepts.youth, records: [view, concepts.youth] }],
        score: 1,
        missing: [],
      },
    ]);
  });

  test.each<CollaborationWish>([
    {},
    { limit: 5 },
    { theme: 'nothing' },
    { theme: 'prevention', place: 'constructor' },
    { theme: 'prevention', from: 'nobody' },
    { theme: 'partner-count' },
  ])('finds nobody for %o', (wish) => {
    expect(findCollaborators(miniDataset, wish)).toEqual([]);
  });

  test('answers the same for a dataset and its index', () => {
    const wish = { theme: 'prevention', place: 'netherlands' } as const;
    expect(findCollaborators(indexDataset(miniDataset), wish)).toEqual(findCollaborators(miniDataset, wish));
  });
});
