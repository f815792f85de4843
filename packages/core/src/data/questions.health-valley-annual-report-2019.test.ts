import { describe, expect, test } from 'vitest';
import {
  contactPointsOf,
  eventsOf,
  findProgram,
  groupsOf,
  indexDataset,
  linksOf,
  membersOf,
  membershipsOf,
  observationsOf,
  statementsOf,
} from '../query/index.js';
import { documentDataset } from './index.js';

const index = indexDataset(documentDataset);
const { events, groups, memberships, networks, organizations, programs } = documentDataset;

describe('what one asks of the annual report of Health Valley:', () => {
  test('Which networks did Health Valley find in 2019? Two by name, some DigiHubs, and others without names.', () => {
    const found = linksOf(index, 'health-valley').filter(
      ({ kind, startDate }) => kind === 'connects' && startDate === '2019',
    );
    expect(found.map(({ to }) => to)).toEqual(['business-metropole-ruhr', 'gesundheitscampus', 'digihubs']);
    expect(groups.digihubs).toMatchObject({ extent: 'some', area: 'germany' });
    expect(groupsOf(index, 'health-valley').map(({ id }) => id)).toContain('hv-new-foreign-networks');
  });

  test('When does Zorg Verbindt end, and when did it begin? In 2020; a beginning is not given.', () => {
    expect(networks['zorg-verbindt'].endDate).toBe('2020');
    expect(networks['zorg-verbindt']).not.toHaveProperty('startDate');
    expect(networks['zorg-verbindt'].note?.en).toContain('gives no start year');
  });

  test('How long did it last? Four years, or those are the years of the subsidy program: both readings stand.', () => {
    const readings = ['zorg-verbindt', 'zorg-verbindt-subsidy-program'] as const;
    expect(
      readings.flatMap((id) => observationsOf(index, id, { property: 'property-duration-one-reading' })),
    ).toMatchObject([{ quantity: { value: 4, unit: 'year' } }, { quantity: { value: 4, unit: 'year' } }]);
  });

  test('Who pays for it? A European subsidy program, whose name and amount are not given.', () => {
    const [funding] = linksOf(index, 'zorg-verbindt').filter(({ kind }) => kind === 'funds');
    expect([funding?.from, funding?.editorial]).toEqual([
      'zorg-verbindt-subsidy-program',
      expect.arrayContaining(['kind', 'description']),
    ]);
    expect(programs['zorg-verbindt-subsidy-program']).not.toHaveProperty('network');
    expect(programs['zorg-verbindt-subsidy-program'].note?.en).toContain('neither its name nor its dates');
  });

  test('What follows? An idea for a project until 2022, submitted by nobody named.', () => {
    const idea = findProgram(index, 'networks-matchings-and-field-labs');
    expect([idea?.status, idea?.endDate, idea?.network, idea?.proposedBy]).toEqual([
      'proposed',
      '2022',
      undefined,
      undefined,
    ]);
    expect(idea?.note?.en).toContain('neither by whom nor to whom');
  });

  test('Who works together in it? Two names joined by a dash, one party or two, and a network.', () => {
    expect(membersOf(index, 'zorg-verbindt').map(({ member, membership }) => [member.id, membership.role])).toEqual([
      ['euregio-rijn-waal', 'lead'],
      ['gesundheitsregion-koelnbonn-hrcb-projekt', 'partner'],
      ['gesundheitsnetzwerk-niederrhein', 'partner'],
    ]);
    expect(memberships['euregio-rijn-waal-in-zorg-verbindt'].editorial).toContain('role');
    expect(organizations['gesundheitsregion-koelnbonn-hrcb-projekt'].alternateNames).toEqual([
      'Gesundheitsregion KölnBonn e.V.',
      'HRCB Projekt GmbH',
    ]);
  });

  test('Which project does Thea Remers coordinate? One of two: the text leaves it open.', () => {
    const [, coordinator] = membershipsOf(index, 'thea-remers');
    expect([coordinator?.organization, coordinator?.asOf, coordinator?.note?.en]).toEqual([
      'euregio-rijn-waal',
      '2019',
      'Zorg Verbindt or Euregionaal Forum GGZ: the text can be read either way.',
    ]);
  });

  test('How many came to the event, and from where? 220 parties, from over ten countries; one is named.', () => {
    expect(
      observationsOf(index, 'health-valley-event-international-2019').map(({ property, quantity }) => [
        property,
        quantity.value,
      ]),
    ).toEqual([
      ['property-parties-hoped-for', 70],
      ['property-participating-parties', 220],
      ['property-countries-of-network-regions', 10],
      ['property-matching-talks', 110],
    ]);
    const attendees = groupsOf(index, 'health-valley').filter(({ id }) =>
      events['health-valley-event-international-2019'].attendees?.includes(id),
    );
    expect(attendees.flatMap(({ area }) => area ?? [])).toEqual(['singapore']);
  });

  test('What was there to do?', () => {
    const parts = eventsOf(index, 'health-valley').filter(
      ({ partOf }) => partOf === 'health-valley-event-international-2019',
    );
    expect(parts.map(({ name }) => name.en)).toEqual([
      'Matching talks',
      'Theme sessions',
      'Pitches by start-ups and scale-ups',
      'Demonstrations',
    ]);
  });

  test('Where does the tour of 2020 stop, and did it take place? Three stops were planned.', () => {
    const tour = events['partner-regions-tour-2020'];
    expect([tour.status, tour.places]).toEqual(['planned', ['wageningen', 'enschede', 'oss']]);
  });

  test('Was the event of 2020 to be longer?', () => {
    expect(observationsOf(index, 'health-valley-event-2020').map(({ quantity, asOf }) => [quantity, asOf])).toEqual([
      [{ value: 3, qualifier: 'exact', unit: 'day' }, '2020'],
    ]);
  });

  test('Does Health Valley work with France? One man sees opportunities there; no relation is told.', () => {
    expect(linksOf(index, 'france')).toEqual([]);
    expect(statementsOf(index, 'france').map(({ attributedTo }) => attributedTo)).toEqual(['victor-haze']);
  });

  test('How many belong to the Euregionaal Forum GGZ, and what does GGZ stand for? Fifty; it is not spelled out.', () => {
    expect(observationsOf(index, 'euregionaal-forum-ggz').map(({ quantity, asOf }) => [quantity.value, asOf])).toEqual([
      [50, '2019'],
    ]);
    expect(networks['euregionaal-forum-ggz']).not.toHaveProperty('alternateNames');
  });

  test('Where is Health Valley? The report does not say.', () => {
    expect(networks['health-valley']).not.toHaveProperty('place');
  });

  test('Whom does a company ask about chances abroad?', () => {
    const [contact] = contactPointsOf(index, 'health-valley');
    expect([contact?.person, contact?.undocumented]).toEqual(['victor-haze', ['email', 'telephone', 'url']]);
  });
});
