import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../model/collections.js';
import { references } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { conceptsOf, pillarsOf } from '../concepts/concepts-of.js';
import { recordsOf, indexDataset } from '../index-dataset.js';
import { observationsOf } from '../observations/observations-of.js';
import { membersOf } from '../of-network/members-of.js';
import { programTreeOf } from '../of-network/programs-of.js';
import {
  groupsOf,
  contactPointsOf,
  eventsOf,
  goalsOf,
  linksOf,
  statementsOf,
} from '../of-network/records-of-network.js';
import { crossesBorder } from '../places/places.js';
import { connectedOrganizationsOf } from '../relations/connected-organizations-of.js';
import { membershipsOf } from '../relations/memberships-of.js';
import { relationsOf } from '../relations/relations-of.js';
import { arbitraryDataset } from '../test-support/arbitrary-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { ownRecordsOf, sourcesOf } from './own-records-of.js';
import { sliceDataset } from './slice-dataset.js';

const idsOf = (dataset: Dataset): string[] =>
  collectionNames.flatMap((name) => recordsOf(dataset, name).map(({ id }) => id));

/** Returns every id that a field or a citation refers to, determined without the code under test. */
const idsReferredTo = (dataset: Dataset): string[] =>
  collectionNames.flatMap((name) =>
    recordsOf(dataset, name).flatMap((record) => [
      ...record.citations.map(({ source }) => source),
      ...Object.entries<unknown>({ ...record })
        .filter(([field]) => Object.hasOwn(references[name], field))
        .flatMap(([, value]) => [value].flat().filter((id) => typeof id === 'string'))
        // The only built-in term that the generated data refer to as a broader term.
        .filter((id) => id !== 'care-provider'),
    ]),
  );

const answersAbout = (dataset: Dataset, id: string): unknown => {
  const index = indexDataset(dataset);
  return {
    members: membersOf(index, id),
    memberships: membershipsOf(index, id),
    connected: connectedOrganizationsOf(index, id),
    contacts: contactPointsOf(index, id),
    pillars: pillarsOf(index, id),
    themes: conceptsOf(index, id, 'theme'),
    goals: goalsOf(index, id),
    groups: groupsOf(index, id),
    programs: programTreeOf(index, id),
    events: eventsOf(index, id),
    links: linksOf(index, id).map((link) => [link, crossesBorder(index, link)]),
    relations: relationsOf(index, id),
    figures: observationsOf(index, id),
    views: statementsOf(index, id),
    sources: sourcesOf(index, id),
    own: ownRecordsOf(index, id),
  };
};

describe('sliceDataset', () => {
  test('keeps the network’s own records and their references, not those of another network', () => {
    expect(idsOf(sliceDataset(miniDataset, 'river-network'))).toEqual([
      ...['page-a', 'page-b', 'page-c', 'netherlands', 'finland', 'rivertown', 'hospital', 'town', 'university'],
      ...['river-network', 'lake-network', 'anna', 'bert'],
      ...['hospital-founder', 'town-partner', 'lake-partner', 'anna-ambassador', 'anna-rector', 'anna-contact'],
      ...['data', 'prevention', 'youth', 'partner-count', 'member-count', 'river-goal'],
      ...['sub-two', 'coalition', 'sub-one', 'river-day', 'river-lake', 'river-hospitals'],
      ...['partners-2020', 'members-2018', 'bert-view'],
    ]);
  });

  test('keeps the metadata of the dataset, and the order of its keys', () => {
    const slice = sliceDataset(miniDataset, 'lake-network');
    const { schemaVersion, name, license, languages } = miniDataset;
    expect(Object.keys(slice)).toEqual([
      ...['schemaVersion', 'name', 'license', 'languages', 'about'],
      ...collectionNames,
    ]);
    expect(slice).toMatchObject({ schemaVersion, name, license, languages });
  });

  test('keeps statements by the network, its groups and the parts of its events', () => {
    const cited = { citations: [] };
    const dataset: Dataset = {
      ...miniDataset,
      groups: { investors: { id: 'investors', name: { en: 'Investors' }, network: 'lake-network', ...cited } },
      statements: {
        claim: { id: 'claim', attributedTo: 'lake-network', about: ['town'], text: { en: 'Yes.' }, ...cited },
        doubt: { id: 'doubt', attributedTo: 'investors', about: ['town'], text: { en: 'No.' }, ...cited },
        other: { id: 'other', attributedTo: 'bert', about: ['town'], text: { en: 'Perhaps.' }, ...cited },
      },
      goals: { profit: { id: 'profit', party: 'investors', kind: 'aim', statement: { en: 'Profit' }, ...cited } },
      events: {
        week: { id: 'week', name: { en: 'Week' }, organizers: ['lake-network'], status: 'held', ...cited },
        session: { id: 'session', name: { en: 'Session' }, partOf: 'week', status: 'held', ...cited },
      },
      programs: {
        lab: { id: 'lab', name: { en: 'Lab' }, kind: 'living-lab', network: 'lake-network', ...cited },
        part: { id: 'part', name: { en: 'Part' }, kind: 'project', partOf: 'lab', ...cited },
      },
    };
    const { goals, programs, events, groups, statements } = sliceDataset(dataset, 'lake-network');
    expect({ goals, programs, events, groups, statements: Object.keys(statements) }).toEqual({
      goals: dataset.goals,
      programs: dataset.programs,
      events: dataset.events,
      groups: dataset.groups,
      statements: ['claim', 'doubt'],
    });
  });

  test('keeps only the concepts that declare its terms, with broader ones, scheme and layer', () => {
    const cited = { citations: [] };
    const declared = (id: string, scheme: string, rest: object = {}) => ({
      [id]: { id, scheme, label: { en: id }, ...cited, ...rest },
    });
    const dataset: Dataset = {
      ...miniDataset,
      sources: { ...miniDataset.sources, 'page-b': { ...miniDataset.sources['page-b'], layer: 'pages' } },
      networks: {
        ...miniDataset.networks,
        'lake-network': { ...miniDataset.networks['lake-network'], alsoDescribedAs: ['league'] },
      },
      concepts: {
        ...declared('catch', 'catch-area', { network: 'lake-network' }),
        ...declared('catch-area', 'concept-scheme'),
        ...declared('league', 'network-kind', { broader: 'union' }),
        ...declared('union', 'network-kind', { broader: 'cluster' }),
        ...declared('guild', 'network-kind'),
        ...declared('pages', 'source-layer'),
        ...declared('lists', 'source-layer'),
        ...declared('boats', 'property', { countsRoles: ['skipper'] }),
        ...declared('skipper', 'membership-role'),
        ...declared('knots', 'quantity-unit'),
      },
      observations: {
        speed: {
          id: 'speed',
          subject: 'lake-network',
          property: 'boats',
          quantity: { value: 5, qualifier: 'exact', unit: 'knots' },
          ...cited,
        },
      },
      programs: {},
    };
    expect(Object.keys(sliceDataset(dataset, 'lake-network').concepts)).toEqual([
      ...['catch', 'catch-area', 'league', 'union', 'pages', 'boats', 'skipper', 'knots'],
    ]);
  });

  test('lists the known networks for an unknown one', () => {
    expect(() => sliceDataset<Dataset>(miniDataset, 'sea-network')).toThrow(
      new RangeError(
        'The dataset has no network "sea-network". Use one of its network ids: river-network, lake-network.',
      ),
    );
  });

  test('resolves every reference and declared term', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const slice = sliceDataset(dataset, 'network-1');
        expect(idsOf(slice)).toEqual(expect.arrayContaining(idsReferredTo(slice)));
        const json: unknown = JSON.parse(JSON.stringify(slice));
        expect(parseDataset(json)).toEqual(json);
      }),
    );
  });

  test('gives the same query results about its network as the whole', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const slice = sliceDataset(dataset, 'network-1');
        expect(answersAbout(slice, 'network-1')).toEqual(answersAbout(dataset, 'network-1'));
      }),
    );
  });

  test('a slice of a slice is unchanged', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const slice = sliceDataset(dataset, 'network-1');
        expect(sliceDataset(slice, 'network-1')).toEqual(slice);
      }),
    );
  });
});

test('a slice states which network it is about', () => {
  expect(sliceDataset<Dataset>(miniDataset, 'river-network').about).toBe('river-network');
});
