import { describe, expect, test } from 'vitest';
import {
  contactPointsOf,
  eventsOf,
  findProgram,
  goalsOf,
  groupsOf,
  indexDataset,
  linksOf,
  memberCountsOf,
  membershipsOf,
  pillarsOf,
  statementsOf,
} from '../query/index.js';
import { documentDataset } from './index.js';

const index = indexDataset(documentDataset);
const { events, groups, networks } = documentDataset;

describe('what one asks of the article on Finland and the Netherlands:', () => {
  test('Which Finnish parties did Health Hub Utrecht visit and invite? The text names none.', () => {
    const invited = linksOf(index, 'health-hub-utrecht').filter(({ kind }) => ['visited', 'invited'].includes(kind));
    expect(invited.map(({ kind, to }) => [kind, to])).toEqual([
      ['visited', 'finland-netherlands-coverage-finnish-counterparts'],
      ['invited', 'finland-netherlands-coverage-finnish-counterparts'],
    ]);
    const counterparts = groups['finland-netherlands-coverage-finnish-counterparts'];
    expect([counterparts.area, counterparts.description?.en, counterparts.note?.en]).toEqual([
      'finland',
      'Health Hub Utrecht visited them in 2018 and invited them to a conference.',
      'The text names none of them.',
    ]);
  });

  test('Did the conference of November 2020 take place? It was planned; the page does not tell.', () => {
    const conference = events['inspiration-conference-2020'];
    expect([conference.startDate, conference.status, conference.attendanceMode]).toEqual([
      '2020-11-06',
      'planned',
      'online',
    ]);
    expect(conference.editorial).toContain('status');
    expect(conference.note?.en).toContain('tells neither whether the day was still to come nor whether it took');
  });

  test('Who was to take part in it?', () => {
    const found = eventsOf(index, 'finland-netherlands').find(({ id }) => id === 'inspiration-conference-2020');
    expect([found?.organizers, found?.attendees]).toEqual([
      ['health-hub-utrecht'],
      ['hhu-partners-all', 'finland-netherlands-coverage-finnish-counterparts'],
    ]);
  });

  test('Whom does a Finnish company turn to? The embassy’s policy officer; the page prints no address.', () => {
    const [contact] = contactPointsOf(index, 'finland-netherlands');
    expect([contact?.person, contact?.organization, contact?.undocumented]).toEqual([
      'miina-ojanpera',
      'netherlands-embassy-finland',
      ['email', 'telephone', 'url'],
    ]);
  });

  test('What does the embassy do, and to what end?', () => {
    expect(linksOf(index, 'netherlands-embassy-finland').map(({ kind, to }) => [kind, to])).toEqual([
      ['supports', 'health-hub-utrecht'],
      ['supports', 'target-dutch-businesses-and-organizations'],
      ['connects', 'finnish-partners'],
      ['co-created', 'upgraded-finland-netherlands'],
    ]);
    expect(goalsOf(index, 'netherlands-embassy-finland').map(({ id }) => id)).toEqual([
      'finland-netherlands-goal-intensify-cooperation',
    ]);
    expect(
      membershipsOf(index, 'netherlands-embassy-finland').map(({ organization, role }) => [organization, role]),
    ).toEqual([
      ['finland-netherlands', 'participant'],
      ['upgraded', 'partner'],
    ]);
  });

  test('Who made the article?', () => {
    const makers = linksOf(index, 'upgraded-finland-netherlands').filter(({ kind }) => kind === 'co-created');
    expect(makers.map(({ from }) => from)).toEqual(['health-hub-utrecht', 'netherlands-embassy-finland']);
  });

  test('How many partners has Health Hub Utrecht, and which? Over 30, by kind and not by name.', () => {
    const [partners] = memberCountsOf(index, 'health-hub-utrecht');
    expect([partners?.observation.quantity, partners?.isShort]).toEqual([{ value: 30, qualifier: 'over' }, true]);
    const covered = groupsOf(index, 'health-hub-utrecht').filter(({ relation }) => relation === 'covers');
    expect(covered.map(({ extent, organizationKind }) => [extent, organizationKind])).toEqual([
      ['all', 'hospital'],
      ['all', 'knowledge-institution'],
      ['most', 'municipality'],
      [undefined, 'welfare-organization'],
    ]);
  });

  test('Are they the most prominent welfare organizations, or most of the prominent ones? Both readings stand.', () => {
    const { extent, name, note } = groups['hhu-coverage-welfare-organizations'];
    expect([extent, name.nl, name.de, name.fi]).toEqual([
      undefined,
      'de meest vooraanstaande of de meeste vooraanstaande welzijnsorganisaties',
      'die bedeutendsten oder die meisten bedeutenden Wohlfahrtsorganisationen',
      'merkittävimmät tai useimmat merkittävät hyvinvointijärjestöt',
    ]);
    expect(note?.en).toContain('two readings');
  });

  test('Why is the region called the Healthy Heart?', () => {
    const [reason] = statementsOf(index, 'utrecht-region').filter(({ id }) => id.includes('healthy-heart'));
    expect(documentDataset.places['utrecht-region'].alternateNames).toEqual(['Healthy Heart of Holland']);
    expect(reason?.text.en).toContain('because of its high density of public and private organisations');
    expect(reason?.attributedTo).toBeUndefined();
  });

  test('On what is the network built, and around what are its coalitions?', () => {
    expect(pillarsOf(index, 'health-hub-utrecht')).toHaveLength(6);
    const coalitions = [
      'coalition-neighborhood-prevention',
      'coalition-digital-transformation',
      'coalition-job-market',
    ];
    expect(coalitions.map((id) => findProgram(index, id)?.name.en)).toEqual([
      'Neighbourhood focused prevention',
      'Digital transformation',
      'Job market attractiveness',
    ]);
  });

  test('Where is Upgraded, and since when? The documents do not say.', () => {
    const { upgraded } = networks;
    expect(Object.keys(upgraded).sort()).toEqual(['citations', 'editorial', 'id', 'kind', 'name']);
  });
});
