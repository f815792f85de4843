import { describe, expect, test } from 'vitest';
import type { Goal, Group, Link, NetworkEvent, Statement } from '../model/types.generated.js';
import { documentDataset } from './index.js';
import { cityDealHealthHub } from './networks/city-deal-health-hub.js';
import { finlandNetherlands } from './networks/finland-netherlands.js';
import { healthHubUtrecht } from './networks/health-hub-utrecht.js';

const { contactPoints, organizations, persons } = documentDataset;
const hhu = documentDataset.networks['health-hub-utrecht'];
const { concepts, goals, groups, links, memberships, observations, programs, statements } = healthHubUtrecht;
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
      'Ageing happily',
      'Dignified end of life',
    ]);
  });

  test('is not said to have been founded in a year; only the city deal has a start', () => {
    expect(hhu.startDate).toBeUndefined();
    expect(Object.values(programs).filter(({ startDate }) => startDate !== undefined)).toEqual([]);
    expect(cityDealHealthHub.networks['city-deal-health-hub'].startDate).toBe('2016');
  });

  test('grew out of the city deal, which is not said to have ended', () => {
    expect(
      Object.values(cityDealHealthHub.changeEvents).map(({ kind, status, originals, results }) => [
        kind,
        status,
        originals,
        results,
      ]),
    ).toEqual([['expansion', 'done', ['city-deal-health-hub'], ['health-hub-utrecht']]]);
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

  const groupsRelated = (relation: string | undefined) =>
    Object.values<Group>(groups)
      .filter((group) => group.network === hhu.id && group.relation === relation)
      .map(({ order, name, organizationKind }) => [order, name.en, organizationKind]);

  test('covers kinds of organizations without naming them', () => {
    expect(groupsRelated('covers')).toEqual([
      [1, 'all hospitals', 'hospital'],
      [2, 'all knowledge institutions', 'knowledge-institution'],
      [3, 'most municipalities in the region', 'municipality'],
      [4, 'most prominent welfare organisations', 'welfare-organization'],
    ]);
    expect(groups['hhu-coverage-municipalities']).toMatchObject({ extent: 'most', area: 'utrecht-region' });
    expect(groups['hhu-coverage-welfare-organizations'].extent).toBeUndefined();
  });

  test('brings some together, invites others, and counts each list from one', () => {
    expect(groupsRelated('brings-together')).toEqual([
      [1, 'Practitioners and professionals', undefined],
      [2, 'Policymakers and administrations', undefined],
      [3, 'Educators and researchers', undefined],
      [4, 'Designers and innovators', undefined],
      [5, 'Startups and entrepreneurs', undefined],
      [undefined, 'HHU professionals', undefined],
    ]);
    expect(groupsRelated('invites')).toEqual([
      [1, 'Healthcare providers', 'care-provider'],
      [2, 'Knowledge institutions', 'knowledge-institution'],
      [3, 'Residents’ associations', 'civic-organization'],
      [4, 'Companies', 'company'],
      [5, 'Neighbourhood groups', undefined],
      [6, 'Municipalities', 'municipality'],
    ]);
  });

  test('is described in several words', () => {
    expect([hhu.kind, hhu.alsoDescribedAs]).toEqual([
      'regional-alliance',
      ['network-organization', 'innovation-ecosystem', 'transition-ecosystem'],
    ]);
  });

  test('keeps requirements, wishes of others and claims apart from its aims', () => {
    const held = Object.values<Goal>(goals).filter(({ kind, party }) => kind !== 'aim' || party !== undefined);
    expect(held.map(({ id, kind, party }) => [id, kind, party])).toEqual([
      ['hhu-goal-equal-opportunities', 'requirement', undefined],
      ['hhu-goal-line-up-with-national-plans', 'aim', 'hhu-the-region'],
      ['hhu-goal-single-regional-employer', 'aim', 'hhu-the-region'],
      ['goal-province-stay-connected-with-hhu', 'aim', 'province-of-utrecht'],
    ]);
    expect(Object.values<Statement>(statements).map(({ id, attributedTo }) => [id, attributedTo])).toEqual([
      ['statement-eelco-eerenberg', 'eelco-eerenberg'],
      ['statement-margriet-schneider', 'margriet-schneider'],
      ['statement-province-chances', 'province-of-utrecht'],
      ['statement-true-partnership', undefined],
      ['statement-transition-ecosystem', undefined],
      ['statement-pool-all-domains', undefined],
      ['statement-involves-citizens', undefined],
      ['statement-healthy-heart-of-holland', undefined],
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

  test('are meant for whom the texts say, and strengthen each other as they say', () => {
    const named = Object.values<Link>(links).filter(({ kind }) => ['aimed-at', 'supports'].includes(kind));
    expect(named.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['academy-discover', 'aimed-at', 'target-inhabitants-of-utrecht'],
      ['prevention-first-1000-days', 'aimed-at', 'target-children-first-1000-days'],
      ['prevention-mental-resilience', 'aimed-at', 'target-kids-and-young-adults'],
      ['prevention-living-independently', 'aimed-at', 'target-seniors'],
      ['prevention-healthy-environments', 'aimed-at', 'target-everyone'],
      ['digital-health-platform', 'aimed-at', 'actor-citizens'],
      ['transition-labor-market', 'aimed-at', 'target-health-and-wellbeing-workers'],
      ['academy-meet', 'aimed-at', 'target-hhu-professionals'],
      ['health-hub-academy', 'supports', 'coalition-neighborhood-prevention'],
      ['health-hub-academy', 'supports', 'coalition-digital-transformation'],
      ['health-hub-academy', 'supports', 'coalition-job-market'],
    ]);
  });

  test('keep coalitions and transition programs apart', () => {
    expect(partsOf(undefined)).toEqual([
      ['coalition-neighborhood-prevention', 'coalition'],
      ['coalition-digital-transformation', 'coalition'],
      ['coalition-job-market', 'coalition'],
      ['hhu-positioning-healthy-urban-living', 'other'],
      ['health-hub-academy', 'academy'],
      ['transition-prevention-in-all-policies', 'transition-program'],
      ['transition-digital-transformation', 'transition-program'],
      ['transition-labor-market', 'transition-program'],
      ['hhu-public-private-innovation', 'other'],
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
      undocumented: ['url'],
    });
  });

  test.each([
    ['contact-jelle-van-der-weijde', 'health-hub-utrecht', 'economic-board-utrecht'],
    ['contact-miina-ojanpera', 'finland-netherlands', 'netherlands-embassy-finland'],
  ] as const)('say of %s that no mail address, number or page is documented', (id, about, organization) => {
    const undocumented = ['email', 'telephone', 'url'];
    expect(contactPoints[id]).toMatchObject({ about: [about], organization, undocumented });
    expect(Object.keys(contactPoints[id]).filter((field) => undocumented.includes(field))).toEqual([]);
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
    ['people-in-general', 'property-longer-life', { value: 5, qualifier: 'exact', unit: 'year' }, '2040'],
  ]);
});

describe('Finland and the Netherlands', () => {
  test('met in 2018 and set a date in 2020', () => {
    expect(
      Object.values<NetworkEvent>(events).map(({ id, startDate, status, attendanceMode, attendees }) => [
        id,
        startDate,
        status,
        attendanceMode,
        attendees,
      ]),
    ).toEqual([
      [
        'visit-to-finnish-counterparts-2018',
        '2018',
        'held',
        undefined,
        ['health-hub-utrecht', 'finland-netherlands-coverage-finnish-counterparts'],
      ],
      [
        'inspiration-conference-2020',
        '2020-11-06',
        'planned',
        'online',
        ['hhu-partners-all', 'finland-netherlands-coverage-finnish-counterparts'],
      ],
    ]);
  });

  test('have counterparts and partners that no document names', () => {
    expect(
      Object.values<Group>(finlandNetherlands.groups).map(({ name, extent, organizationKind, area }) => [
        name.en,
        extent,
        organizationKind,
        area,
      ]),
    ).toEqual([
      ['Finnish counterparts of Health Hub Utrecht', undefined, undefined, 'finland'],
      ['Dutch businesses and organisations', undefined, undefined, 'netherlands'],
      ['Finnish partners', undefined, undefined, 'finland'],
    ]);
  });

  test('work more closely together by the goal of the embassy, which speaks for the Netherlands', () => {
    expect(finlandNetherlands.goals['finland-netherlands-goal-intensify-cooperation']).toMatchObject({
      party: 'netherlands-embassy-finland',
      network: 'finland-netherlands',
    });
    expect(finlandNetherlands.networks['finland-netherlands'].purpose).toBeUndefined();
    expect(organizations['netherlands-embassy-finland']).toMatchObject({
      place: 'helsinki',
      represents: 'netherlands',
    });
  });

  test('are joined by what the documents say, and by nothing else', () => {
    const counterparts = 'finland-netherlands-coverage-finnish-counterparts';
    const joining = Object.values<Link>({
      europe: links['link-hhu-seeks-european-cooperation'],
      ...finlandNetherlands.links,
    });
    expect(joining.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['health-hub-utrecht', 'seeks-cooperation-with', 'other-european-cities-and-regions'],
      ['netherlands-embassy-finland', 'supports', 'health-hub-utrecht'],
      ['netherlands-embassy-finland', 'supports', 'target-dutch-businesses-and-organizations'],
      ['netherlands-embassy-finland', 'connects', 'finnish-partners'],
      ['health-hub-utrecht', 'co-created', 'upgraded-finland-netherlands'],
      ['netherlands-embassy-finland', 'co-created', 'upgraded-finland-netherlands'],
      ['health-hub-utrecht', 'visited', counterparts],
      ['health-hub-utrecht', 'invited', counterparts],
    ]);
  });
});
