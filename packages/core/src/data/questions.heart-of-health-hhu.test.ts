import { describe, expect, test } from 'vitest';
import {
  goalsOf,
  groupsOf,
  indexDataset,
  linksOf,
  membersOf,
  membershipsOf,
  observationsOf,
  programsOf,
  statementsOf,
} from '../query/index.js';
import { documentDataset } from './index.js';

const index = indexDataset(documentDataset);
const { goals, groups, observations, organizations, programs, sources } = documentDataset;

describe('what a journalist asks of the story on Heart of Health:', () => {
  test('How many founding members are there, and who? Thirty; the text gives no names.', () => {
    const founders = observationsOf(index, 'health-hub-utrecht', { property: 'property-founding-members' });
    expect(founders.map(({ quantity }) => quantity)).toEqual([{ value: 30, qualifier: 'exact' }]);
    expect(observations['hhu-founding-members-30'].note?.en).toContain('no names');
    expect(membersOf(index, 'health-hub-utrecht', { roles: ['founding-member', 'founding-partner'] })).toEqual([]);
  });

  test('Who speaks for the network, and in what posts?', () => {
    const ambassadors = membersOf(index, 'health-hub-utrecht', { roles: ['ambassador'] });
    expect(ambassadors.map(({ member }) => membershipsOf(index, member.id).map(({ title }) => title?.en))).toEqual([
      ['Alderman for Public Health', 'Lead ambassador'],
      ['Chair of the Executive Board', 'Lead ambassador'],
    ]);
  });

  test('Which prevention programs run? Four are being developed.', () => {
    const prevention = programsOf(index, 'health-hub-utrecht').filter(
      ({ partOf }) => partOf === 'transition-prevention-in-all-policies',
    );
    expect(prevention.map(({ id, status }) => [id, status])).toEqual([
      ['prevention-first-1000-days', 'in-development'],
      ['prevention-mental-resilience', 'in-development'],
      ['prevention-living-independently', 'in-development'],
      ['prevention-healthy-environments', 'in-development'],
    ]);
  });

  test('For whom are they?', () => {
    const targets = linksOf(index, 'health-hub-utrecht').concat(
      linksOf(index, 'prevention-first-1000-days'),
      linksOf(index, 'prevention-healthy-environments'),
    );
    expect(targets.filter(({ kind }) => kind === 'aimed-at').map(({ to }) => to)).toEqual([
      'target-children-first-1000-days',
      'target-everyone',
    ]);
  });

  test('Who runs the digital platform, and is it there? It is planned; who runs it is not said.', () => {
    const platform = programs['digital-health-platform'];
    expect([platform.status, platform.editorial?.includes('network')]).toEqual(['planned', true]);
    expect(platform.note?.en).toBe('Who runs it, the text does not say.');
  });

  test('Whose aim is digital skill, the network’s or the platform’s? Both readings stand.', () => {
    const goal = goalsOf(index, 'health-hub-utrecht').find(({ id }) => id === 'hhu-goal-digital-skills');
    const [link] = linksOf(index, 'digital-health-platform');
    expect([goal?.editorial?.includes('network'), link?.to, link?.editorial?.includes('from')]).toEqual([
      true,
      'actor-citizens',
      true,
    ]);
  });

  test('Which activities do the living labs look at? The text ties the activities to public-private innovation.', () => {
    expect(programs['hhu-living-labs']).not.toHaveProperty('themes');
    expect(programs['hhu-public-private-innovation'].themes).toHaveLength(7);
  });

  test('How much longer will people live, and who says so? Five years by 2040; of nobody in particular.', () => {
    const [figure] = observationsOf(index, 'people-in-general');
    expect([figure?.quantity, figure?.asOf]).toEqual([{ value: 5, qualifier: 'exact', unit: 'year' }, '2040']);
    expect(figure?.note?.en).toContain('does not say who expects it');
    expect(groups['people-in-general']).not.toHaveProperty('network');
  });

  test('Who wants to be one employer? “The region”; who acts for it is not said.', () => {
    expect(goals['hhu-goal-single-regional-employer'].party).toBe('hhu-the-region');
    expect(groups['hhu-the-region'].note?.en).toContain('does not say who acts for the region');
    expect(goalsOf(index, 'hhu-the-region')).toHaveLength(2);
  });

  test('May a neighborhood group take part?', () => {
    const invited = groupsOf(index, 'health-hub-utrecht').filter(({ relation }) => relation === 'invites');
    expect(invited.map(({ id }) => id)).toContain('actor-neighborhood-groups');
  });

  test('Are citizens to be involved, or are they?', () => {
    expect(statementsOf(index, 'actor-citizens').map(({ id }) => id)).toContain('statement-involves-citizens');
  });

  test('Which cabinet is meant, and who is Team International? The text does not say.', () => {
    expect(sources['heart-of-health-hhu'].datingNote?.en).toContain('a new cabinet without saying which');
    expect(organizations['team-international'].note?.en).toContain('names no organisation behind it');
    expect(membershipsOf(index, 'team-international')).toEqual([]);
  });
});
