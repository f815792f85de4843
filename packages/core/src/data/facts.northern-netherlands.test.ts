import { describe, expect, test } from 'vitest';
import type { Group, Statement } from '../model/types.generated.js';
import { documentDataset, network } from './index.js';
import { htric } from './networks/htric.js';
import { lifeCooperative } from './networks/life-cooperative.js';
import { northernNetherlands } from './networks/northern-netherlands.js';

const { concepts, contactPoints, links, memberships, organizations, programs, sources } = documentDataset;

const membersOf = (organizationId: string) =>
  Object.values(memberships)
    .filter(({ organization }) => organization === organizationId)
    .map(({ member, role }) => [member, role]);

describe('the Northern Netherlands', () => {
  test('have clusters in four towns', () => {
    expect(network('northern-netherlands')).toMatchObject({
      kind: 'ecosystem',
      alsoDescribedAs: ['testing-ground'],
      areaServed: ['northern-netherlands-region', 'roden', 'groningen', 'drachten', 'leeuwarden'],
    });
    expect(
      Object.values<Group>(northernNetherlands.groups)
        .filter(({ organizationKind }) => organizationKind === 'cluster-organization')
        .map(({ area }) => area),
    ).toEqual(['roden', 'groningen', 'drachten', 'leeuwarden']);
  });

  test('are called a leader by “Europe itself”; what else the page claims is its own', () => {
    expect(
      Object.values<Statement>(northernNetherlands.statements).map(({ id, attributedTo }) => [id, attributedTo]),
    ).toEqual([
      ['statement-leader-in-healthy-ageing', 'europe-itself'],
      ['statement-why-a-leader', undefined],
      ['statement-nowhere-more-on-the-map', undefined],
      ['statement-signpost-lifelines', undefined],
      ['statement-climate-for-companies', undefined],
      ['statement-testing-ground', undefined],
      ['statement-unique-in-cohesion', undefined],
      ['statement-more-than-an-aspiration', undefined],
      ['statement-lifelines-breakthroughs', undefined],
      ['statement-system-of-investment-companies', undefined],
    ]);
  });

  test('are made up of one hospital under two names, a campus and two collaborations', () => {
    expect(membersOf('northern-netherlands')).toEqual([
      ['umcg', 'participant'],
      ['campus-groningen-ecosystem', 'participant'],
      ['life-cooperative', 'participant'],
      ['htric', 'participant'],
    ]);
    const { name, alternateNames, kind } = organizations.umcg;
    expect([name.en, alternateNames, kind]).toEqual(['University Medical Center Groningen', ['UMCG'], 'hospital']);
  });

  test('follow nearly 170,000 residents of three generations for 30 years', () => {
    expect(programs.lifelines).toMatchObject({ kind: 'cohort', status: 'running' });
    expect(programs.lifelines.network).toBeUndefined();
    expect(northernNetherlands.links['link-northern-residents-lifelines']).toMatchObject({
      from: 'target-residents-of-the-northern-provinces',
      kind: 'takes-part-in',
      to: 'lifelines',
    });
    expect(
      Object.values(northernNetherlands.observations).map(({ subject, property, quantity, asOf }) => [
        subject,
        property,
        quantity,
        asOf,
      ]),
    ).toEqual([
      ['lifelines', 'property-participants', { value: 170000, qualifier: 'nearly' }, undefined],
      ['lifelines', 'property-generations', { value: 3, qualifier: 'exact' }, undefined],
      ['lifelines', 'property-follow-up', { value: 30, qualifier: 'exact', unit: 'year' }, undefined],
    ]);
  });

  test('are described by a page without any date, which gives no contact', () => {
    const { published, writtenAfter, writtenBefore } = sources['nom-northern-netherlands'];
    expect([published, writtenAfter, writtenBefore]).toEqual([undefined, undefined, undefined]);
    const cited = Object.values(contactPoints).flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(cited).not.toContain('nom-northern-netherlands');
  });
});

test('the Life Cooperative counts forty companies, as members, and names none', () => {
  expect(Object.values(lifeCooperative.observations).map(({ property, quantity }) => [property, quantity])).toEqual([
    ['property-companies', { value: 40, qualifier: 'exact' }],
  ]);
  expect(concepts['property-companies'].broader).toBe('property-members');
  expect(membersOf('life-cooperative')).toEqual([]);
});

describe('HTRIC', () => {
  test('combines three faculties and the hospital', () => {
    expect(membersOf('htric')).toEqual([
      ['htric-faculty-science-and-engineering', 'member'],
      ['htric-faculty-behavioral-and-social-sciences', 'member'],
      ['htric-faculty-economics-and-business-administration', 'member'],
      ['umcg', 'member'],
    ]);
  });

  test('aims at first application at Campus Groningen', () => {
    expect(htric.goals['htric-goal-first-application'].statement.en).toBe(
      'Worldwide innovations, such as in devices, materials and coatings, find their way to first application in or on humans at Campus Groningen.',
    );
  });

  test('does not tell the university of its faculties', () => {
    const faculties = Object.values(organizations).filter(({ id }) => id.startsWith('htric-faculty-'));
    expect(faculties.map(({ subOrganizationOf, place }) => [subOrganizationOf, place])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(JSON.stringify(documentDataset)).not.toMatch(/University of Groningen|Rijksuniversiteit|\bRUG\b/);
  });
});

test('no relation joins Utrecht, Health Valley and the Northern Netherlands', () => {
  const circleOf = (id: string): string | undefined =>
    [
      ['health-hub-utrecht', 'finland-netherlands', 'upgraded'],
      ['health-valley', 'zorg-verbindt', 'euregionaal-forum-ggz'],
      ['northern-netherlands', 'life-cooperative', 'htric'],
    ].find((circle) => circle.includes(id))?.[0];
  const relations = [
    ...Object.values(links).map(({ from, to, about = [] }) => [from, to, ...about]),
    ...Object.values(memberships).map(({ member, organization }) => [member, organization]),
  ];
  const circles = relations.map((ids) => new Set(ids.map(circleOf).filter((circle) => circle !== undefined)));
  expect(circles.filter(({ size }) => size > 1)).toEqual([]);
});
