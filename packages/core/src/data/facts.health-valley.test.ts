import { describe, expect, test } from 'vitest';
import type { Group, Link, Membership, NetworkEvent } from '../model/types.generated.js';
import { documentDataset, network } from './index.js';
import { euregionaalForumGgz } from './networks/euregionaal-forum-ggz.js';
import { healthValley } from './networks/health-valley.js';
import { zorgVerbindt } from './networks/zorg-verbindt.js';

const { contactPoints, memberships, organizations } = documentDataset;

const postsOf = (person: string) =>
  Object.values(memberships)
    .filter(({ member }) => member === person)
    .map(({ organization, title }) => [organization, title?.nl]);

const membersOf = (organizationId: string) =>
  Object.values(memberships)
    .filter(({ organization }) => organization === organizationId)
    .map(({ member, role, title }) => [member, role, title?.en]);

describe('Health Valley', () => {
  test('keeps what was hoped for apart from what came, and plans from outcomes', () => {
    expect(
      Object.values(healthValley.observations).map(({ subject, property, quantity, asOf }) => [
        subject,
        property,
        quantity,
        asOf,
      ]),
    ).toEqual([
      [
        'health-valley-event-international-2019',
        'property-parties-hoped-for',
        { value: 70, qualifier: 'exact' },
        '2019-03',
      ],
      [
        'health-valley-event-international-2019',
        'property-participating-parties',
        { value: 220, qualifier: 'exact' },
        '2019-03',
      ],
      [
        'health-valley-event-international-2019',
        'property-countries-of-network-regions',
        { value: 10, qualifier: 'over' },
        '2019-03',
      ],
      [
        'health-valley-event-international-2019',
        'property-matching-talks',
        { value: 110, qualifier: 'exact' },
        '2019-03',
      ],
      ['health-valley-event-2020', 'property-duration', { value: 3, qualifier: 'exact', unit: 'day' }, '2020'],
      ['link-haze-visits-belgium', 'property-visits-a-year', { value: 6, qualifier: 'about' }, '2019'],
    ]);
  });

  test('has held events in 2019; what the report says of 2020 is planned', () => {
    expect(
      Object.values<NetworkEvent>(healthValley.events).map(({ id, startDate, status, partOf, places }) => [
        id,
        startDate,
        status,
        partOf,
        places,
      ]),
    ).toEqual([
      ['health-valley-event-international-2019', '2019-03', 'held', undefined, undefined],
      [
        'health-valley-event-international-2019-matching-talks',
        '2019-03',
        'held',
        'health-valley-event-international-2019',
        undefined,
      ],
      ['health-valley-event-2019', '2019', 'held', undefined, undefined],
      ['health-valley-event-2020', '2020', 'planned', undefined, undefined],
      ['partner-regions-tour-2020', '2020', 'planned', 'health-valley-event-2020', ['wageningen', 'enschede', 'oss']],
      ...['theme-sessions', 'pitches', 'demonstrations'].map((part) => [
        `health-valley-event-international-2019-${part}`,
        '2019-03',
        'held',
        'health-valley-event-international-2019',
        undefined,
      ]),
    ]);
    expect(healthValley.programs['hv-survey-of-international-ambitions']).toMatchObject({ status: 'planned' });
    expect(healthValley.goals['hv-goal-point-out-opportunities'].targetDate).toBe('2020');
  });

  test('had network regions from as far as Singapore at its event, which relates it to no country', () => {
    expect(healthValley.events['health-valley-event-international-2019'].attendees).toEqual([
      'actor-network-regions',
      'network-regions-from-singapore',
      'actor-start-ups-and-scale-ups',
      'hv-networks-that-presented-their-region',
    ]);
    expect(healthValley.groups['network-regions-from-singapore']).toMatchObject({ area: 'singapore' });
  });

  test('is linked to partner regions, countries and networks abroad as the report words it', () => {
    expect(Object.values<Link>(healthValley.links).map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['health-valley', 'partner-of', 'wageningen'],
      ['health-valley', 'partner-of', 'enschede'],
      ['health-valley', 'partner-of', 'oss'],
      ['health-valley', 'seeks-cooperation-with', 'germany'],
      ['victor-haze', 'visited', 'belgium'],
      ['victor-haze', 'visited', 'brussels'],
      ['health-valley', 'connects', 'business-metropole-ruhr'],
      ['health-valley', 'connects', 'gesundheitscampus'],
      ['health-valley', 'connects', 'digihubs'],
      ['health-valley', 'connects', 'zorg-verbindt'],
      ['hv-survey-of-international-ambitions', 'aimed-at', 'target-health-valley-partners'],
    ]);
  });

  test('is reached through Victor Haze, whose mail address, number and page are not documented', () => {
    const undocumented = ['email', 'telephone', 'url'];
    expect(contactPoints['contact-victor-haze']).toMatchObject({
      person: 'victor-haze',
      organization: 'health-valley',
      about: ['health-valley'],
      undocumented,
    });
    expect(Object.keys(contactPoints['contact-victor-haze']).filter((field) => undocumented.includes(field))).toEqual(
      [],
    );
  });

  test('covers companies and care organizations, none of them by name', () => {
    expect(
      Object.values<Group>(healthValley.groups)
        .filter(({ relation }) => relation === 'covers')
        .map(({ name, extent, organizationKind }) => [name.en, extent, organizationKind]),
    ).toEqual([
      ['companies of Health Valley', undefined, 'company'],
      ['care organisations of Health Valley', undefined, 'care-provider'],
      ['small and medium-sized companies of Health Valley', undefined, 'company'],
    ]);
  });

  test('is attested with its posts for the year of the report', () => {
    const dated = Object.values<Membership>({ ...healthValley.memberships, ...zorgVerbindt.memberships });
    expect(new Set(dated.map(({ asOf }) => asOf))).toEqual(new Set(['2019']));
  });
});

test.each([
  [
    'victor-haze',
    [
      ['health-valley', 'Innovatiemanager internationalisering'],
      ['health-valley', 'Innovatiemanager'],
    ],
  ],
  [
    'thea-remers',
    [
      ['euregio-rijn-waal', 'Projectcoördinator'],
      ['euregio-rijn-waal', 'Coördinator van het ‘gelijknamige project’'],
    ],
  ],
])('%s has each title that the report prints', (person, posts) => {
  expect(postsOf(person)).toEqual(posts);
});

describe('Zorg Verbindt', () => {
  test('ends in 2020 and has no start year', () => {
    const { kind, startDate, endDate } = network('zorg-verbindt');
    expect({ kind, startDate, endDate }).toEqual({ kind: 'project', startDate: undefined, endDate: '2020' });
  });

  test('is a project of the Euregio, with two names that cooperate', () => {
    expect(membersOf('zorg-verbindt')).toEqual([
      ['euregio-rijn-waal', 'lead', undefined],
      ['gesundheitsregion-koelnbonn-hrcb-projekt', 'partner', undefined],
      ['gesundheitsnetzwerk-niederrhein', 'partner', undefined],
    ]);
  });

  test('has a list to which three are being added, which makes them no members', () => {
    expect(
      Object.values<Link>(zorgVerbindt.links)
        .filter(({ kind }) => kind === 'lists')
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      ['zorg-verbindt', 'business-metropole-ruhr'],
      ['zorg-verbindt', 'gesundheitscampus'],
      ['zorg-verbindt', 'digihubs'],
    ]);
  });

  test('has networks on its list, and parties that find each other, that the report does not name', () => {
    expect(
      Object.values<Group>(zorgVerbindt.groups).map(({ id, extent, organizationKind, relation, area }) => [
        id,
        extent,
        organizationKind,
        relation,
        area,
      ]),
    ).toEqual([
      ['zorg-verbindt-coverage-networks-on-list', undefined, 'cluster-organization', undefined, undefined],
      ['digihubs', 'some', 'cluster-organization', undefined, 'germany'],
      ['zorg-verbindt-parties-on-both-sides', 'many', undefined, 'brings-together', 'dutch-german-border-area'],
    ]);
  });

  test('leaves open whether two names with a dash are one party, and which DigiHubs there are', () => {
    const { name, note } = organizations['gesundheitsregion-koelnbonn-hrcb-projekt'];
    expect(name.nl).toBe('Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH');
    expect(note?.en).toBe(
      'The text joins the two names with a dash and leaves open whether they are one party or two.',
    );
    expect(zorgVerbindt.groups.digihubs.name.nl).toBe('Enkele DigiHubs');
  });

  test('is followed by a proposed project until 2022, of nobody named; the subsidy program has no dates', () => {
    expect(
      Object.values(zorgVerbindt.programs).map(({ id, kind, network, status, startDate, endDate }) => [
        id,
        kind,
        network,
        status,
        startDate,
        endDate,
      ]),
    ).toEqual([
      ['zorg-verbindt-subsidy-program', 'funding-program', undefined, undefined, undefined, undefined],
      ['networks-matchings-and-field-labs', 'project', undefined, 'proposed', undefined, '2022'],
    ]);
  });

  test('gives the four years in both readings, and says that they are readings', () => {
    expect(
      Object.values(zorgVerbindt.observations).map(({ subject, property, quantity: { value } }) => [
        subject,
        property,
        value,
      ]),
    ).toEqual([
      ['zorg-verbindt-subsidy-program', 'property-duration-one-reading', 4],
      ['zorg-verbindt', 'property-duration-one-reading', 4],
    ]);
  });
});

test('the Euregionaal Forum GGZ counts fifty, names none, and was invited', () => {
  expect(
    Object.values(euregionaalForumGgz.observations).map(({ subject, property, quantity }) => [
      subject,
      property,
      quantity,
    ]),
  ).toEqual([
    ['euregionaal-forum-ggz', 'property-care-institutions-insurers-and-providers', { value: 50, qualifier: 'exact' }],
  ]);
  expect(membersOf('euregionaal-forum-ggz')).toEqual([]);
  expect(zorgVerbindt.links['link-zorg-verbindt-invited-euregionaal-forum-ggz']).toMatchObject({
    from: 'zorg-verbindt',
    kind: 'invited',
    to: 'euregionaal-forum-ggz',
    startDate: '2019',
  });
});
