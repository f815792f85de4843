import { describe, expectTypeOf, test } from 'vitest';
import { findNetwork } from '../query/find/find-record.js';
import { indexDataset, type KnownId } from '../query/index-dataset.js';
import { membersOf } from '../query/of-network/members-of.js';
import { contactPointsOf } from '../query/of-network/records-of-network.js';
import type { RecordOf } from './collections.js';
import type { DatasetInput } from './dataset-input.js';
import { defineDataset } from './define-dataset.js';
import type { Dataset } from './types.generated.js';

const networks = {
  circle: { name: { en: 'The Circle' }, kind: 'cluster' },
} as const satisfies DatasetInput['networks'];
const organizations = {
  clinic: { name: { en: 'Clinic' }, kind: 'hospital' },
} as const satisfies DatasetInput['organizations'];
const places = { town: { name: { en: 'Town' }, kind: 'city' } } as const satisfies DatasetInput['places'];

describe('references', () => {
  test('to records of the right collection pass, one by one and in lists', () => {
    defineDataset({
      sources: { page: { title: 'Page', language: 'en', url: 'https://example.org/' } },
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', pillars: ['data'], areaServed: ['town'] } },
      organizations,
      places,
      concepts: { data: { scheme: 'pillar', label: { en: 'Data' }, network: 'circle' } },
      memberships: {
        seat: { member: 'clinic', organization: 'circle', role: 'partner', citations: [{ source: 'page' }] },
      },
      observations: { beds: { subject: 'clinic', property: 'data', quantity: { value: 9, qualifier: 'over' } } },
    });
  });

  test('to an id that is not there are errors', () => {
    defineDataset({
      networks,
      organizations,
      // @ts-expect-error There is no organization, network or person "clinik".
      memberships: { seat: { member: 'clinik', organization: 'circle', role: 'partner' } },
    });
    defineDataset({
      // @ts-expect-error There is no concept "data".
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', pillars: ['data'] } },
    });
    defineDataset({
      // @ts-expect-error There is no source "page".
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', citations: [{ source: 'page' }] } },
    });
  });

  test('to a record of another collection are errors', () => {
    defineDataset({
      networks,
      places,
      // @ts-expect-error "town" is a place.
      memberships: { seat: { member: 'town', organization: 'circle', role: 'partner' } },
    });
  });

  test('must be one id or a list of them, as the field is', () => {
    defineDataset({
      places,
      // @ts-expect-error A list is expected.
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', areaServed: 'town' } },
    });
    defineDataset({
      places,
      // @ts-expect-error A single id is expected.
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', place: ['town'] } },
    });
  });
});

describe('terms', () => {
  test('that are known or declared pass', () => {
    defineDataset({
      organizations: { swan: { name: { en: 'Swan' }, kind: 'pharmacy' } },
      concepts: {
        pharmacy: { scheme: 'organization-kind', label: { en: 'pharmacy' }, broader: 'care-provider' },
        'night-pharmacy': { scheme: 'organization-kind', label: { en: 'night pharmacy' }, broader: 'pharmacy' },
        'care-path': { scheme: 'concept-scheme', label: { en: 'care path' } },
        'first-week': { scheme: 'care-path', label: { en: 'First week' } },
        budget: { scheme: 'property', label: { en: 'Budget' }, countsRoles: ['partner'] },
      },
      observations: {
        cost: { subject: 'swan', property: 'budget', quantity: { value: 9, qualifier: 'exact', unit: 'DKK' } },
        share: { subject: 'swan', property: 'budget', quantity: { value: 9, qualifier: 'exact', unit: 'percent' } },
      },
    });
  });

  test('that are neither are errors', () => {
    // @ts-expect-error Nothing declares "pharmacy".
    defineDataset({ organizations: { swan: { name: { en: 'Swan' }, kind: 'pharmacy' } } });
    // @ts-expect-error Nothing declares the scheme "care-path".
    defineDataset({ concepts: { 'first-week': { scheme: 'care-path', label: { en: 'First week' } } } });
    defineDataset({
      organizations,
      concepts: { budget: { scheme: 'property', label: { en: 'Budget' } } },
      observations: {
        // @ts-expect-error "pct" is not a unit.
        share: { subject: 'clinic', property: 'budget', quantity: { value: 9, qualifier: 'exact', unit: 'pct' } },
      },
    });
  });

  test('that are declared for another vocabulary are errors', () => {
    defineDataset({
      // @ts-expect-error "observer" is a role.
      organizations: { swan: { name: { en: 'Swan' }, kind: 'observer' } },
      concepts: { observer: { scheme: 'membership-role', label: { en: 'observer' } } },
    });
    defineDataset({
      concepts: {
        // @ts-expect-error "hospital" is not a role.
        observer: { scheme: 'membership-role', label: { en: 'observer' }, broader: 'hospital' },
      },
    });
  });
});

describe('records', () => {
  test('have the fields of their collection and no others', () => {
    // @ts-expect-error The kind is missing.
    defineDataset({ networks: { circle: { name: { en: 'The Circle' } } } });
    defineDataset({
      // @ts-expect-error There is no field "naem".
      networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', naem: { en: 'The Circle' } } },
    });
    // @ts-expect-error There is no collection "network".
    defineDataset({ networks, network: {} });
  });

  test('in modules of their own keep their ids with `satisfies`', () => {
    const more = { lab: { name: { en: 'Lab' }, kind: 'company' } } as const satisfies DatasetInput['organizations'];
    const dataset = defineDataset({
      networks,
      organizations: { ...organizations, ...more },
      memberships: { seat: { member: 'lab', organization: 'circle', role: 'partner' } },
    });
    expectTypeOf(dataset.organizations).toEqualTypeOf<Record<'clinic' | 'lab', RecordOf<'organizations'>>>();
  });

  test('that an annotation has left without literal ids are not checked, nor is what refers to them', () => {
    const typed: DatasetInput['organizations'] = organizations;
    const parsed: Record<string, RecordOf<'memberships'>> = {};
    const dataset = defineDataset({
      networks,
      organizations: typed,
      memberships: { ...parsed },
      contactPoints: { desk: { organization: 'anything', about: ['circle'], url: 'https://example.org/' } },
    });
    expectTypeOf(dataset.organizations).toEqualTypeOf<Record<string, RecordOf<'organizations'>>>();
    expectTypeOf(dataset.networks).toEqualTypeOf<Record<'circle', RecordOf<'networks'>>>();
    defineDataset({
      organizations: typed,
      // @ts-expect-error The ids of networks are still known.
      contactPoints: { desk: { organization: 'anything', about: ['square'], url: 'https://example.org/' } },
    });
  });

  test('that an annotation has left without literal ids must not be spread beside literal ones', () => {
    const typed: DatasetInput['organizations'] = organizations;
    defineDataset({
      networks,
      // TypeScript assumes that the record written here is the only one.
      organizations: { ...typed, lab: { name: { en: 'Lab' }, kind: 'company' } },
      // @ts-expect-error "clinic" is no longer a known id.
      memberships: { seat: { member: 'clinic', organization: 'circle', role: 'partner' } },
    });
  });

  test('keep their ids where an annotation has widened their fields', () => {
    const wide: Record<'clinic', RecordOf<'organizations'>> = {
      clinic: { id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital', place: 'anything', citations: [] },
    };
    const dataset = defineDataset({ organizations: wide });
    expectTypeOf(dataset.organizations).toEqualTypeOf<Record<'clinic', RecordOf<'organizations'>>>();
  });

  test('with terms of schemes that an annotation has widened leave the terms unchecked', () => {
    const concepts: DatasetInput['concepts'] = {};
    defineDataset({ concepts, organizations: { swan: { name: { en: 'Swan' }, kind: 'pharmacy' } } });
  });
});

describe('the dataset', () => {
  const dataset = defineDataset({ networks, organizations });
  const index = indexDataset(dataset);

  test('is a Dataset that knows its ids, also of collections that were left out', () => {
    expectTypeOf(dataset).toExtend<Dataset>();
    expectTypeOf(dataset.networks.circle).toEqualTypeOf<RecordOf<'networks'>>();
    expectTypeOf<KnownId<typeof dataset, 'persons'>>().toEqualTypeOf<never>();
  });

  test('has queries complete its ids and refuse others', () => {
    membersOf(index, 'circle');
    contactPointsOf(index, 'clinic');
    // @ts-expect-error There is no network "circel".
    findNetwork(index, 'circel');
    // @ts-expect-error No record is called "nonsense".
    contactPointsOf(index, 'nonsense');
  });

  test('is asked by text of which the compiler knows nothing, too', () => {
    const id = (): string => 'circle';
    findNetwork(index, id());
    findNetwork(indexDataset<Dataset>(dataset), 'circel');
  });

  test('may be any dataset that there is already', () => {
    const parse = (): Dataset => defineDataset({});
    expectTypeOf(defineDataset(parse())).toExtend<Dataset>();
  });
});
