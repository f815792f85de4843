import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { popoloSchema } from '../test-support/popolo-schemas.js';
import { toPopolo } from './popolo.js';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(popoloSchema);

const cited = { citations: [{ source: 'report' }] };

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId({
    ...cited,
    id: 'utrecht',
    name: { nl: 'Utrecht' },
    kind: 'city',
    coordinates: { latitude: 52.09, longitude: 5.12 },
    geonamesId: 2745912,
  }),
  organizations: byId({
    ...cited,
    id: 'clinic',
    name: { nl: 'Kliniek', en: 'Clinic' },
    alternateNames: ['K'],
    kind: 'hospital',
    place: 'utrecht',
    url: 'https://example.org/',
    identifiers: { wikidata: 'Q1', other: ['KvK 01234567', 'AGB 06-001'] },
    startDate: '2016~',
    endDate: '2020-01',
  }),
  networks: byId({ ...cited, id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster' }),
  persons: byId({
    ...cited,
    id: 'anna',
    honorificPrefix: 'Prof.',
    givenName: 'Anna',
    familyNamePrefix: 'van der',
    familyName: 'Boer',
  }),
  memberships: byId(
    { ...cited, id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', startDate: '2016' },
    { ...cited, id: 'm2', member: 'anna', organization: 'ring', role: 'lead', onBehalfOf: 'clinic' },
  ),
  contactPoints: byId(
    {
      ...cited,
      id: 'anna-contact',
      person: 'anna',
      about: ['ring'],
      email: 'anna@example.org',
      telephone: { number: '+31301234567', display: '030 123 45 67' },
    },
    { ...cited, id: 'desk', about: ['ring'], email: 'desk@example.org' },
  ),
  events: byId({
    ...cited,
    id: 'day',
    name: { nl: 'Dag' },
    startDate: '2020-11-06',
    status: 'held',
    places: ['utrecht'],
    organizers: ['ring'],
    attendees: ['anna', 'clinic'],
  }),
});

const sources = [{ url: 'https://example.org/report', note: 'Report' }];

test('toPopolo returns persons, organizations, memberships, areas and events', () => {
  expect(toPopolo(indexDataset(dataset), { language: 'en' })).toEqual({
    persons: [
      {
        id: 'anna',
        name: 'Prof. Anna van der Boer',
        honorific_prefix: 'Prof.',
        given_name: 'Anna',
        family_name: 'van der Boer',
        sort_name: 'Boer, Anna',
        contact_details: [
          { type: 'email', value: 'anna@example.org', sources },
          { type: 'voice', value: '+31301234567', sources },
        ],
        sources,
      },
    ],
    organizations: [
      {
        id: 'clinic',
        name: 'Clinic',
        other_names: [{ name: 'K' }, { name: 'Kliniek', note: 'nl' }],
        identifiers: [
          { scheme: 'wikidata', identifier: 'Q1' },
          { scheme: 'KvK', identifier: '01234567' },
          { scheme: 'AGB', identifier: '06-001' },
        ],
        classification: 'hospital',
        area_id: 'utrecht',
        dissolution_date: '2020-01',
        links: [{ url: 'https://example.org/' }],
        sources,
      },
      {
        id: 'ring',
        name: 'De Ring',
        classification: 'cluster',
        contact_details: [{ type: 'email', value: 'desk@example.org', sources }],
        sources,
      },
    ],
    memberships: [
      {
        id: 'm1',
        member: { '@type': 'Organization', id: 'clinic', name: 'Clinic' },
        organization_id: 'ring',
        role: 'partner',
        start_date: '2016',
        sources,
      },
      { id: 'm2', person_id: 'anna', organization_id: 'ring', role: 'lead', on_behalf_of_id: 'clinic', sources },
    ],
    areas: [
      {
        id: 'utrecht',
        name: 'Utrecht',
        identifier: 'https://sws.geonames.org/2745912/',
        classification: 'city',
        geometry: { type: 'Point', coordinates: [5.12, 52.09] },
        sources,
      },
    ],
    events: [
      {
        id: 'day',
        name: 'Dag',
        start_date: '2020-11-06',
        location: 'Utrecht',
        status: 'held',
        organization_id: 'ring',
        attendees: [{ id: 'anna', name: 'Prof. Anna van der Boer' }],
        sources,
      },
    ],
  });
});

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['declared terms', danishDataset],
  ['a small network', dataset],
])('%s as Popolo', (_, data) => {
  const document = toPopolo(indexDataset(data), { language: 'da' });

  test('are valid by the published schemas', () => {
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test('contain every record, with resolvable ids', () => {
    const organizations = new Set(document.organizations.map(({ id }) => id));
    const persons = new Set(document.persons.map(({ id }) => id));
    const dangling = document.memberships.filter(
      ({ organization_id: organization, person_id: person, member }) =>
        !organizations.has(organization) ||
        !(person === undefined ? organizations.has(member?.id ?? '') : persons.has(person)),
    );
    expect(dangling).toEqual([]);
    expect(document.memberships).toHaveLength(Object.keys(data.memberships).length);
    expect(organizations.size).toBe(Object.keys({ ...data.organizations, ...data.networks, ...data.programs }).length);
  });
});

test('the restated schemas reject what Popolo forbids', () => {
  const [organization] = toPopolo(indexDataset(dataset)).organizations;
  expect(validate({ organizations: [{ ...organization, founding_date: '2016~' }] })).toBe(false);
});

test('toPopolo uses the declared labels of kinds', () => {
  const { organizations } = toPopolo(indexDataset(danishDataset), { language: 'da' });
  expect(organizations[0]?.classification).toBe('apotek');
});
