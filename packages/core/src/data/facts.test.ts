import { describe, expect, test } from 'vitest';
import { network, seedDataset } from './index.js';
import { finlandNetherlands } from './networks/finland-netherlands.js';
import { healthHubUtrecht } from './networks/health-hub-utrecht.js';

const hhu = network('health-hub-utrecht');
const { contactPoints, persons } = seedDataset;
const { concepts, coverages, goals, memberships, observations, programs } = healthHubUtrecht;
const { events } = finlandNetherlands;

describe('Health Hub Utrecht', () => {
  test('is built on six pillars, in the order of the source', () => {
    const labels = new Map(Object.values(concepts).map(({ id, label }) => [id, label.en]));
    expect(hhu.pillars?.map((id) => labels.get(id))).toEqual([
      'Health and wellbeing daily practice',
      'Policy and governance',
      'Research and education',
      'Design and innovation',
      'Economic development and spatial planning',
      'Use and participation by citizens and patients',
    ]);
  });

  test('serves four stages of life', () => {
    const labels = new Map(Object.values(concepts).map(({ id, label }) => [id, label.en]));
    expect(hhu.lifeStages?.map((id) => labels.get(id))).toEqual([
      'Growing up healthy',
      'Living a balanced life',
      'Aging happily',
      'Dignified end of life',
    ]);
  });

  test('is not said to have been founded in a year; only the city deal has a start', () => {
    expect(hhu.startDate).toBeUndefined();
    expect(
      Object.values(programs)
        .filter(({ startDate }) => startDate !== undefined)
        .map(({ id, startDate }) => [id, startDate]),
    ).toEqual([['city-deal-health-hub', '2016']]);
  });

  test('aims at 2030 in two goals', () => {
    expect(
      Object.values(goals)
        .filter(({ targetDate }) => targetDate !== undefined)
        .map(({ id, targetDate }) => [id, targetDate]),
    ).toEqual([
      ['hhu-goal-circle-of-life', '2030'],
      ['hhu-goal-health-and-happiness-for-every-inhabitant', '2030'],
    ]);
  });

  test('covers kinds of organizations without naming them', () => {
    expect(
      Object.values(coverages).map(({ extent, organizationKind, area }) => [extent, organizationKind, area]),
    ).toEqual([
      ['all', 'hospital', undefined],
      ['all', 'knowledge-institution', undefined],
      ['most', 'municipality', 'utrecht-region'],
      ['most-prominent', 'welfare-organization', undefined],
    ]);
  });

  test('has one documented partner and two lead ambassadors', () => {
    expect(
      Object.values(memberships)
        .filter(({ organization }) => organization === hhu.id)
        .map(({ member, role }) => [member, role]),
    ).toEqual([
      ['province-of-utrecht', 'partner'],
      ['eelco-eerenberg', 'ambassador'],
      ['margriet-schneider', 'ambassador'],
    ]);
  });
});

describe('the programs of Health Hub Utrecht', () => {
  const partsOf = (whole: string | undefined) =>
    Object.values(programs)
      .filter(({ partOf }) => partOf === whole)
      .map(({ id, kind }) => [id, kind]);

  test('keep coalitions and transition programs apart', () => {
    expect(partsOf(undefined)).toEqual([
      ['city-deal-health-hub', 'other'],
      ['coalition-neighborhood-prevention', 'coalition'],
      ['coalition-digital-transformation', 'coalition'],
      ['coalition-job-market', 'coalition'],
      ['hhu-positioning-healthy-urban-living', 'other'],
      ['health-hub-academy', 'academy'],
      ['transition-prevention-in-all-policies', 'transition-program'],
      ['transition-digital-transformation', 'transition-program'],
      ['transition-labor-market', 'transition-program'],
      ['hhu-living-labs', 'living-lab'],
    ]);
  });

  test.each([
    ['coalition-neighborhood-prevention', [['sub-coalition-healthy-living-environment', 'sub-coalition']]],
    [
      'health-hub-academy',
      [
        ['academy-meet', 'strand'],
        ['academy-share', 'strand'],
        ['academy-discover', 'strand'],
      ],
    ],
    [
      'transition-prevention-in-all-policies',
      [
        ['prevention-first-1000-days', 'prevention-program'],
        ['prevention-mental-resilience', 'prevention-program'],
        ['prevention-living-independently', 'prevention-program'],
        ['prevention-healthy-environments', 'prevention-program'],
      ],
    ],
    ['transition-digital-transformation', [['digital-health-platform', 'platform']]],
  ])('%s has its parts', (whole, parts) => {
    expect(partsOf(whole)).toEqual(parts);
  });
});

describe('contacts', () => {
  test('give the mailbox and telephone number of the province', () => {
    const { email, telephone, undocumented } = contactPoints['contact-liesbeth-van-holten'];
    expect({ email, telephone, undocumented }).toEqual({
      email: 'gezondeleefomgeving@provincie-utrecht.nl',
      telephone: { number: '+31618300618', display: '06 18 30 06 18' },
      undocumented: undefined,
    });
  });

  test.each([
    ['contact-jelle-van-der-weijde', 'health-hub-utrecht', 'economic-board-utrecht'],
    ['contact-miina-ojanpera', 'finland-netherlands', 'netherlands-embassy-finland'],
  ] as const)('say of %s that no mail address or number is documented', (id, about, organization) => {
    expect(contactPoints[id]).toMatchObject({ about: [about], organization, undocumented: ['email', 'telephone'] });
    expect(Object.keys(contactPoints[id])).not.toEqual(expect.arrayContaining(['email']));
    expect(Object.keys(contactPoints[id])).not.toEqual(expect.arrayContaining(['telephone']));
  });

  test('sort names with a prefix by the name behind it', () => {
    const { givenName, familyNamePrefix, familyName } = persons['jelle-van-der-weijde'];
    expect([givenName, familyNamePrefix, familyName]).toEqual(['Jelle', 'van der', 'Weijde']);
  });
});

test('figures stand side by side with their qualifiers', () => {
  expect(
    Object.values(observations).map(({ subject, property, quantity, asOf }) => [subject, property, quantity, asOf]),
  ).toEqual([
    ['health-hub-utrecht', 'property-partners', { value: 30, qualifier: 'over' }, undefined],
    ['health-hub-utrecht', 'property-founding-members', { value: 30, qualifier: 'exact' }, undefined],
    ['health-hub-utrecht', 'property-pillars', { value: 6, qualifier: 'exact' }, undefined],
    ['health-hub-utrecht', 'property-innovation-coalitions', { value: 3, qualifier: 'exact' }, undefined],
    [
      'transition-prevention-in-all-policies',
      'property-main-prevention-programs',
      { value: 4, qualifier: 'exact' },
      undefined,
    ],
    ['target-people', 'property-longer-life', { value: 5, qualifier: 'exact', unit: 'year' }, '2040'],
  ]);
});

describe('Finland and the Netherlands', () => {
  test('met in 2018 and set a date in 2020', () => {
    expect(
      Object.values(events).map(({ id, startDate, status, attendanceMode }) => [id, startDate, status, attendanceMode]),
    ).toEqual([
      ['visit-to-finnish-counterparts-2018', '2018', 'held', undefined],
      ['inspiration-conference-2020', '2020-11-06', 'planned', 'online'],
    ]);
  });

  test('are joined by what the documents say, and by nothing else', () => {
    const links = Object.values({ ...healthHubUtrecht.links, ...finlandNetherlands.links });
    expect(links.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['health-hub-utrecht', 'seeks-cooperation-with', 'europe'],
      ['province-of-utrecht', 'partner-of', 'health-hub-utrecht'],
      ['netherlands-embassy-finland', 'supports', 'health-hub-utrecht'],
      ['health-hub-utrecht', 'co-created', 'netherlands-embassy-finland'],
      ['health-hub-utrecht', 'visited', 'finland'],
      ['health-hub-utrecht', 'invited', 'finland'],
    ]);
  });
});
