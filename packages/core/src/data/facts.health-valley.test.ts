import { describe, expect, test } from 'vitest';
import { network, seedDataset } from './index.js';
import { euregionaalForumGgz } from './networks/euregionaal-forum-ggz.js';
import { healthValley } from './networks/health-valley.js';
import { zorgVerbindt } from './networks/zorg-verbindt.js';

const { contactPoints, memberships, organizations } = seedDataset;

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
      ['link-haze-visits-belgium', 'property-visits-a-year', { value: 6, qualifier: 'about' }, undefined],
    ]);
  });

  test('has held one event; what the report says of 2020 is planned', () => {
    expect(
      Object.values(healthValley.events).map(({ id, startDate, status, place }) => [id, startDate, status, place]),
    ).toEqual([
      ['health-valley-event-international-2019', '2019-03', 'held', undefined],
      ['health-valley-event-2020', '2020', 'planned', undefined],
      ['partner-regions-tour-2020', '2020', 'planned', undefined],
    ]);
    expect(healthValley.programs['hv-survey-of-international-ambitions']).toMatchObject({ status: 'planned' });
    expect(healthValley.goals['hv-goal-point-out-opportunities'].targetDate).toBe('2020');
  });

  test('is tied to partner regions, countries and networks abroad as the report words it', () => {
    expect(Object.values(healthValley.links).map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['health-valley', 'partner-of', 'wageningen'],
      ['health-valley', 'partner-of', 'enschede'],
      ['health-valley', 'partner-of', 'oss'],
      ['health-valley', 'connects', 'singapore'],
      ['health-valley', 'seeks-cooperation-with', 'germany'],
      ['health-valley', 'seeks-cooperation-with', 'france'],
      ['health-valley', 'seeks-cooperation-with', 'spain'],
      ['health-valley', 'seeks-cooperation-with', 'england'],
      ['victor-haze', 'visited', 'belgium'],
      ['victor-haze', 'visited', 'brussels'],
      ['health-valley', 'connects', 'business-metropole-ruhr'],
      ['health-valley', 'connects', 'gesundheitscampus'],
      ['health-valley', 'connects', 'digihubs'],
      ['health-valley', 'connects', 'zorg-verbindt'],
    ]);
  });

  test('is reached through Victor Haze, whose mail address and number are not documented', () => {
    expect(contactPoints['contact-victor-haze']).toMatchObject({
      person: 'victor-haze',
      organization: 'health-valley',
      about: ['health-valley'],
      undocumented: ['email', 'telephone'],
    });
    expect(Object.keys(contactPoints['contact-victor-haze'])).not.toContain('email');
    expect(Object.keys(contactPoints['contact-victor-haze'])).not.toContain('telephone');
  });

  test('names its partners by kind only', () => {
    expect(
      Object.values(healthValley.coverages).map(({ extent, organizationKind }) => [extent, organizationKind]),
    ).toEqual([
      ['some', 'company'],
      ['some', 'care-provider'],
    ]);
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
      [
        'euregio-rijn-waal',
        'Coördinator van het ‘gelijknamige project’ (Zorg Verbindt of Euregionaal Forum GGZ: de tekst laat het open)',
      ],
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

  test('is a project of the Euregio, with two names that cooperate and three that are being added', () => {
    expect(membersOf('zorg-verbindt')).toEqual([
      ['euregio-rijn-waal', 'lead', undefined],
      ['gesundheitsregion-koelnbonn-hrcb-projekt', 'partner', undefined],
      ['gesundheitsnetzwerk-niederrhein', 'partner', undefined],
      ['business-metropole-ruhr', 'participant', 'Being added to the list of networks'],
      ['gesundheitscampus', 'participant', 'Being added to the list of networks'],
      ['digihubs', 'participant', 'Being added to the list of networks'],
    ]);
  });

  test('leaves open whether two names with a dash are one party, and which DigiHubs there are', () => {
    const { name, description } = organizations['gesundheitsregion-koelnbonn-hrcb-projekt'];
    expect(name.nl).toBe('Gesundheitsregion KölnBonn e.V. – HRCB Projekt GmbH');
    expect(description?.en).toBe(
      'The text joins the two names with a dash and leaves open whether they are one party or two.',
    );
    expect(organizations.digihubs.name.nl).toBe('Enkele DigiHubs');
  });

  test('is followed by an idea until 2022, submitted for approval; the subsidy program has no dates', () => {
    expect(
      Object.values(zorgVerbindt.programs).map(({ id, kind, status, startDate, endDate }) => [
        id,
        kind,
        status,
        startDate,
        endDate,
      ]),
    ).toEqual([
      ['zorg-verbindt-subsidy-program', 'funding-program', undefined, undefined, undefined],
      ['networks-matchings-and-field-labs', 'project', 'planned', undefined, '2022'],
    ]);
  });

  test('says of the four years that it is open what they count', () => {
    expect(zorgVerbindt.observations['zorg-verbindt-subsidy-program-4-years']).toMatchObject({
      quantity: { value: 4, qualifier: 'exact', unit: 'year' },
      note: {
        en: 'The text leaves open whether “after four years” counts the years of the subsidy program or those of the project Zorg Verbindt.',
      },
    });
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
  expect(zorgVerbindt.links['link-remers-invited-euregionaal-forum-ggz']).toMatchObject({
    from: 'thea-remers',
    kind: 'invited',
    to: 'euregionaal-forum-ggz',
    startDate: '2019',
  });
});
