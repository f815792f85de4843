import { describe, expect, test } from 'vitest';
import {
  changeEventsOf,
  eventsOf,
  findProgram,
  goalsOf,
  indexDataset,
  linksOf,
  memberCountsOf,
  membersOf,
  membershipAt,
  observationsOf,
  programsOf,
  conflictingObservationsOf,
  statementsOf,
  type Dataset,
} from '../../index.js';
import { seedDataset } from '../index.js';

const index = indexDataset<Dataset>(seedDataset);

/** Returns the members in one role, by id. */
const inRole = (organization: string, role: string): string[] =>
  membersOf(index, organization, { roles: [role] }).map(({ member }) => member.id);

/** Returns the observations of a property, each with its qualifier, the date for which it holds, and the pages. */
const figures = (subject: string, property: string): unknown[] =>
  observationsOf(index, subject, { property }).map(({ quantity, asOf, citations }) => [
    quantity.value,
    quantity.qualifier,
    asOf,
    citations.map(({ source }) => source),
  ]);

describe('a municipality asks', () => {
  test('which of us signed the City Deal in 2016? Ten, on 27 May', () => {
    const signed = membersOf(index, 'city-deal-health-hub', { roles: ['signatory'], asOf: '2016-05-27' });
    const municipalities = signed.filter(
      ({ kind, member, at }) => kind === 'organization' && member.kind === 'municipality' && at === 'member',
    );
    expect(municipalities.map(({ member }) => member.id.replace('municipality-of-', ''))).toEqual([
      'utrecht',
      'de-bilt',
      'nieuwegein',
      'zeist',
      'woerden',
      'stichtse-vecht',
      'vianen',
      'bunnik',
      'ijsselstein',
      'houten',
    ]);
    expect(figures('city-deal-health-hub', 'property-municipalities-involved')).toEqual([
      [10, 'exact', '2016-05-27', ['citydeal-stcrt', 'citydeal-etaleert']],
    ]);
  });

  test('did we sign the agreement on the Design & Support Centre? Named as a party; the text bears no signatures', () => {
    const parties = membersOf(index, 'health-hub-utrecht', { roles: ['contract-party'] });
    expect(parties.map(({ member }) => member.id).filter((id) => id.startsWith('municipality'))).toHaveLength(6);
    expect(inRole('health-hub-utrecht', 'signatory')).toEqual([]);
    for (const { membership } of parties) expect(membership.note?.en).toContain('bears no signatures');
  });

  test('who is named of the partners of the hub, and how many does it say to have? The pages do not name all', () => {
    const counts = memberCountsOf(index, 'health-hub-utrecht')
      .filter(({ observation }) => observation.property === 'property-partners')
      .map(({ observation: { quantity }, isShort }) => [quantity.qualifier, quantity.value, isShort]);
    expect(counts).toEqual([
      ['over', 30, true],
      ['over', 30, true],
      ['exact', 30, true],
      ['about', 40, true],
    ]);
  });

  test('by when are differences in health to be smaller by 30 percent? The page does not say', () => {
    const goal = goalsOf(index, 'health-hub-utrecht').find(({ citations }) =>
      citations.some(({ source }) => source === 'agenda-netwerk'),
    );
    expect(goal?.statement.en).toBe('Reduce differences in health by 30 percent.');
    expect(goal?.targetDate).toBeUndefined();
  });

  test('in which phase is the hub, and until when is it planned? Meters maken since about 2023; Doelen halen until 2030', () => {
    const phases = programsOf(index, 'health-hub-utrecht').filter(({ kind }) => kind === 'phase');
    expect(phases.map(({ name, status, startDate, endDate }) => [name.nl, status, startDate, endDate])).toEqual([
      ['Meters maken', 'running', '2023~', undefined],
      ['Doelen halen', 'planned', undefined, '2030'],
    ]);
    expect(phases[0]?.editorial).toContain('startDate');
  });

  test('is the City Deal over? One page says completed, two say extended', () => {
    expect(statementsOf(index, 'city-deal-health-hub').flatMap(({ citations }) => citations)).toEqual([
      { source: 'citydeal-status' },
    ]);
    const extended = changeEventsOf(index, 'city-deal-health-hub').find(({ kind }) => kind === 'extension');
    expect(extended?.citations.filter(({ fields }) => !fields).map(({ source }) => source)).toEqual([
      'prov-tekent',
      'hhu-rijk',
    ]);
    expect(extended?.date).toBeUndefined();
  });

  test('has the work of Invest Utrecht Region moved to ROM Utrecht Region? It was planned', () => {
    const [change] = changeEventsOf(index, 'invest-utrecht-region');
    expect([change?.kind, change?.results, change?.status]).toEqual([
      'transfer-of-tasks',
      ['rom-utrecht-region'],
      'planned',
    ]);
  });
});

describe('a journalist asks', () => {
  test('who paid for Zorg Verbindt, and how much? INTERREG V A; no page gives an amount', () => {
    const funding = linksOf(index, 'zorg-verbindt').filter(({ kind }) => kind === 'funds');
    expect(funding.map(({ from }) => from)).toContain('interreg-v-a');
    expect(observationsOf(index, 'zorg-verbindt', { property: 'property-funding' })).toEqual([]);
    expect(findProgram(index, 'interreg-v-a')?.partOf).toBe('interreg');
  });

  test('what came after Zorg Verbindt? No page says; a project approved later is our inference', () => {
    const [change] = changeEventsOf(index, 'zorg-verbindt');
    expect(change?.results).toEqual(['zorg-korter-sneller-beter']);
    expect(change?.editorial).toEqual(expect.arrayContaining(['kind', 'originals', 'results', 'status', 'date']));
  });

  test('who leads Zorg Verbindt by the pages? None says; the forum drives the cooperation of the region', () => {
    expect(membersOf(index, 'zorg-verbindt', { layers: ['web-pages'] })).toEqual([]);
    const about = statementsOf(index, 'euregionaal-forum-ggz').filter(({ date }) => date === '2020-02');
    expect(about.map(({ attributedTo }) => attributedTo)).toEqual(['euregio-rijn-waal']);
  });

  test('who runs Lifelines? Not said; a register has UMCG as its parent organization', () => {
    expect(inRole('lifelines', 'lead')).toEqual([]);
    expect(inRole('lifelines', 'parent-organization')).toEqual(['umcg']);
  });

  test('who pays for Lifelines from 2019? Six parties, by a pledge of 40 million in all, and 20 million of the ministry', () => {
    const pledged = membersOf(index, 'lifelines', { roles: ['funder'] }).filter(
      ({ membership }) => membership.startDate === '2019',
    );
    expect(pledged.map(({ member }) => member.id)).toEqual([
      'ministry-of-health-welfare-and-sport',
      'umcg',
      'university-of-groningen',
      'province-of-groningen',
      'province-of-fryslan',
      'province-of-drenthe',
    ]);
    expect(new Set(pledged.map(({ membership }) => membership.title?.en))).toEqual(new Set(['Funder, by a pledge']));
    expect(pledged.map(({ membership }) => membershipAt(membership, '2018'))).not.toContain('member');
    expect(figures('lifelines', 'property-funding')).toContainEqual([
      40_000_000,
      'exact',
      '2018-07',
      ['ll-drenthe-2018'],
    ]);
    expect(figures('lifelines', 'property-ministry-funding')).toContainEqual([
      20_000_000,
      'exact',
      '2018-07',
      ['ll-noord-2018b'],
    ]);
  });

  test('how many take part in Lifelines? Six pages differ, and none is chosen', () => {
    const [first] = observationsOf(index, 'lifelines', { property: 'property-participants' });
    expect(first && conflictingObservationsOf(index, first).map(({ quantity }) => quantity.value)).toEqual([
      167_729, 167_000, 165_000, 167_000, 150_000, 165_000,
    ]);
  });

  test('was the Health Valley Event of March 2020 held? It was cancelled', () => {
    const [event] = eventsOf(index, 'health-valley').filter(({ startDate }) => startDate === '2020-03-10');
    expect([event?.endDate, event?.status]).toEqual(['2020-03-12', 'cancelled']);
  });

  test('when did the 20 parties of Cologne–Bonn sign? One page announces it without a date; July 2009 is another’s', () => {
    const signed = membersOf(index, 'gesundheitsregion-koelnbonn', { roles: ['signatory'] });
    expect(signed).toHaveLength(20);
    for (const { membership } of signed) {
      const citesDate = membership.citations.filter(({ fields }) => !fields || fields.includes('asOf'));
      expect(citesDate.map(({ source }) => source)).toEqual(['kb-lzg']);
      expect(membership.editorial).toContain('asOf');
    }
  });

  test('which members of the Gesundheitsnetzwerk Niederrhein are known? Of 21 only who took the initiative', () => {
    expect(
      membersOf(index, 'gesundheitsnetzwerk-niederrhein').map(({ member, membership }) => [member.id, membership.role]),
    ).toEqual([['niederrheinische-ihk', 'initiator']]);
    expect(
      memberCountsOf(index, 'gesundheitsnetzwerk-niederrhein').map(({ observation, isShort }) => [
        observation.quantity.value,
        isShort,
      ]),
    ).toEqual([[21, true]]);
  });

  test('do the three provinces own half of NOM? By an agreement in principle of 2015', () => {
    const agreed = membersOf(index, 'nom', { roles: ['shareholder'] }).filter(({ membership }) => membership.title);
    expect(agreed.map(({ member, membership }) => [member.id, membership.title?.en])).toEqual(
      ['groningen', 'fryslan', 'drenthe'].map((name) => [
        `province-of-${name}`,
        'Shareholder, by an agreement in principle',
      ]),
    );
  });
});

describe('a Finnish company asks', () => {
  test('which start-ups joined Upgraded first, and when? Nine, about 2012 or 2013, as HealthSPA', () => {
    const early = membersOf(index, 'upgraded', { roles: ['member'] });
    expect(early).toHaveLength(9);
    expect(new Set(early.map(({ membership }) => membership.asOf))).toEqual(new Set(['2012~/2013~']));
    expect(early.map(({ membership }) => membershipAt(membership, '2013'))).not.toContain('member');
    expect(seedDataset.networks.upgraded.alternateNames).toContain('HealthSPA');
  });

  test('did the delegation go to the Netherlands in 2020? Planned by two parties; no page tells that it took place', () => {
    const [visit] = eventsOf(index, 'nordic-center-for-sustainable-healthcare');
    expect([visit?.places, visit?.startDate, visit?.status]).toEqual([['netherlands'], '2020', 'planned']);
    expect(visit?.organizers).toEqual(['upgraded', 'nordic-center-for-sustainable-healthcare']);
  });

  test('what did Sitra, EIT Digital and the Regional Council support? One event each, and a map: not the network', () => {
    const support = linksOf(index, 'upgraded').map(({ from, kind, to }) => [from, kind, to]);
    expect(support).toEqual([
      ['sitra', 'funds', 'first-monthly-health-meetup'],
      ['eit-digital', 'supports', 'first-open-healthspa-event'],
      ['helsinki-uusimaa-regional-council', 'supports', 'helsinki-health-ecosystem-metro-map'],
    ]);
  });

  test('which cross-border health projects does Interreg pay for along the Rhine and Waal? Seven by name', () => {
    const funded = ['interreg', 'interreg-deutschland-nederland'].flatMap((program) =>
      linksOf(index, program).map(({ to }) => to),
    );
    expect(funded).toEqual([
      'icec',
      'elfi',
      'smart-stress-monitor',
      'pelvic-floor-surgery-impact',
      'smartgut',
      'lifehelper',
      'conny',
    ]);
    expect(funded.flatMap((id) => membersOf(index, id))).toEqual([]);
  });
});
