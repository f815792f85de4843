import { describe, expect, test } from 'vitest';
import { seedDataset } from '../data/index.js';
import type { Concept, Dataset, Quantity } from '../model/types.generated.js';
import { formatIssue } from '../model/issues/format-issue.js';
import { reportGaps, type Gap } from './report-gaps.js';
import { base, byId, makeDataset } from './test-support/make-dataset.js';

const property = (id: string, { broader, countsRoles }: Pick<Concept, 'broader' | 'countsRoles'> = {}) => ({
  ...base,
  id,
  scheme: 'property',
  label: { en: id },
  ...(broader !== undefined && { broader }),
  ...(countsRoles && { countsRoles }),
});

const membership = (member: string, role: string) => ({
  ...base,
  id: `${member}-${role}`,
  member,
  organization: 'circle',
  role,
});

const make = (counted: string, quantity: Quantity): Dataset =>
  makeDataset({
    concepts: byId(
      property('members', { countsRoles: ['partner', 'founding-member', 'observer'] }),
      property('wide', { countsRoles: ['member'] }),
      property('founders', { broader: 'members', countsRoles: ['founding-member'] }),
      property('observers', { broader: 'members', countsRoles: ['observer'] }),
      property('companies', { broader: 'members' }),
      property('pillars'),
      property('loop', { broader: 'loop' }),
      { ...base, id: 'observer', scheme: 'membership-role', label: { en: 'observer' }, broader: 'member' },
      { ...base, id: 'silent-observer', scheme: 'membership-role', label: { en: 'silent' }, broader: 'observer' },
    ),
    persons: byId({ ...base, id: 'anna', givenName: 'Anna', familyName: 'Example' }),
    memberships: byId(
      membership('clinic', 'partner'),
      membership('clinic', 'founding-member'),
      membership('town', 'founding-member'),
      membership('school', 'partner'),
      membership('guest', 'silent-observer'),
      membership('anna', 'ambassador'),
    ),
    observations: byId({ ...base, id: 'count', subject: 'circle', property: counted, quantity }),
  });

const isOfFounders = ({ path }: Gap): boolean => path[1] === 'hhu-founding-members-30';

const gapsIn = (counted: string, value: number, qualifier: Quantity['qualifier'] = 'exact') =>
  reportGaps(make(counted, { value, qualifier })).map(({ named }) => named);

describe('reportGaps', () => {
  test.each([
    ['members', 4, 'exact', []],
    ['members', 5, 'exact', [4]],
    ['members', 4, 'at-least', []],
    ['members', 4, 'over', [4]],
    ['members', 5, 'about', [4]],
    ['wide', 4, 'exact', [3]],
    ['founders', 2, 'exact', []],
    ['founders', 3, 'exact', [2]],
    ['observers', 2, 'exact', [1]],
    ['companies', 9, 'exact', [4]],
    ['pillars', 9, 'exact', []],
    ['loop', 9, 'exact', []],
    ['constructor', 9, 'exact', []],
  ] as const)('%s: %i (%s)', (counted, value, qualifier, named) => {
    expect(gapsIn(counted, value, qualifier)).toEqual(named);
  });

  test.each([
    ['members', 'the 4 that the data name as members of "circle" (roles: partner, founding-member, observer)'],
    ['founders', 'the 2 that the data name as members of "circle" (roles: founding-member)'],
  ])('describes %s in words, as information', (counted, words) => {
    const [gap] = reportGaps(make(counted, { value: 30, qualifier: 'over' }));
    expect(gap && [gap.severity, gap.stated, formatIssue(gap)]).toEqual([
      'info',
      { value: 30, qualifier: 'over' },
      `observations.count.quantity {"value":30,"qualifier":"over"} is more than ${words}. Add those whom a public document names. Leave the others open.`,
    ]);
  });

  test('reports that a network names no members', () => {
    const dataset = { ...make('founders', { value: 3, qualifier: 'exact' }), memberships: {} };
    expect(reportGaps(dataset).map(({ named, message }) => [named, message])).toEqual([
      [0, 'is more than the 0 that the data name as members of "circle" (roles: founding-member)'],
    ]);
  });

  test('counts founders among the partners of the hub, and only these as founders', () => {
    const gaps = reportGaps(seedDataset).filter(({ path }) => /^hhu-(?:partners|founding)-/.test(String(path[1])));
    const [founders, partners] = [gaps.filter(isOfFounders), gaps.filter((gap) => !isOfFounders(gap))];
    expect(founders.map(({ stated, named }) => [stated.value, named])).toEqual([[30, 23]]);
    expect(partners.map(({ named }) => named).filter((named) => named < 23)).toEqual([]);
    expect(partners.length).toBeGreaterThan(0);
  });
});
