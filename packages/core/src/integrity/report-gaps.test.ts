import { describe, expect, test } from 'vitest';
import { seedDataset } from '../data/index.js';
import type { Dataset } from '../model/dataset.js';
import { formatIssue } from '../model/format-issue.js';
import type { Quantity } from '../model/quantity.js';
import { reportGaps, type Gap } from './report-gaps.js';
import { base, byId, makeDataset } from './test-support/make-dataset.js';

const property = (id: string, broader?: string) => ({
  ...base,
  id,
  scheme: 'property' as const,
  label: { en: id },
  ...(broader !== undefined && { broader }),
});

const membership = (member: string, role: 'partner' | 'founding-member' | 'ambassador') => ({
  ...base,
  id: `${member}-${role}`,
  member,
  organization: 'circle',
  role,
});

const make = (counted: string, quantity: Quantity): Dataset =>
  makeDataset({
    concepts: byId(
      property('property-members'),
      property('property-partners', 'property-members'),
      property('property-founding-members', 'property-partners'),
      property('property-founding-partners-listed', 'property-members'),
      property('property-contract-parties', 'property-members'),
      property('property-companies', 'property-members'),
      property('property-pillars'),
      property('property-loop', 'property-loop'),
    ),
    persons: byId({ ...base, id: 'anna', givenName: 'Anna', familyName: 'Example' }),
    memberships: byId(
      membership('clinic', 'partner'),
      membership('clinic', 'founding-member'),
      membership('town', 'founding-member'),
      membership('school', 'partner'),
      membership('anna', 'ambassador'),
    ),
    observations: byId({ ...base, id: 'count', subject: 'circle', property: counted, quantity }),
  });

const isOfFounders = ({ path }: Gap): boolean => path[1] === 'hhu-founding-members-30';

const gapsIn = (counted: string, value: number, qualifier: Quantity['qualifier'] = 'exact') =>
  reportGaps(make(counted, { value, qualifier })).map(({ named }) => named);

describe('reportGaps', () => {
  test.each([
    ['property-members', 3, 'exact', []],
    ['property-members', 4, 'exact', [3]],
    ['property-members', 3, 'at-least', []],
    ['property-members', 3, 'over', [3]],
    ['property-members', 4, 'about', [3]],
    ['property-partners', 3, 'exact', []],
    ['property-partners', 4, 'exact', [3]],
    ['property-founding-members', 2, 'exact', []],
    ['property-founding-members', 3, 'exact', [2]],
    ['property-founding-partners-listed', 3, 'exact', [2]],
    ['property-contract-parties', 1, 'exact', [0]],
    ['property-companies', 9, 'exact', [3]],
    ['property-pillars', 9, 'exact', []],
    ['property-loop', 9, 'exact', []],
    ['constructor', 9, 'exact', []],
  ] as const)('%s: %i (%s)', (counted, value, qualifier, named) => {
    expect(gapsIn(counted, value, qualifier)).toEqual(named);
  });

  test.each([
    ['property-partners', 'the 3 that the data name as members of "circle" (any role: founding-member, partner)'],
    [
      'property-founding-members',
      'the 2 that the data name as members of "circle" (roles: founder, founding-partner, founding-member)',
    ],
  ])('says in words, as no fault, what it counted as %s', (counted, words) => {
    const [gap] = reportGaps(make(counted, { value: 30, qualifier: 'over' }));
    expect(gap && [gap.severity, gap.stated, formatIssue(gap)]).toEqual([
      'info',
      { value: 30, qualifier: 'over' },
      `observations.count.quantity {"value":30,"qualifier":"over"} is more than ${words}. Add those whom a public document names. Leave the others open.`,
    ]);
  });

  test('says of a network without members that none is named', () => {
    const dataset = { ...make('property-partners', { value: 3, qualifier: 'exact' }), memberships: {} };
    expect(reportGaps(dataset).map(({ named, message }) => [named, message])).toEqual([
      [0, 'is more than the 0 that the data name as members of "circle" (any role)'],
    ]);
  });

  test('counts those who founded the hub among its partners, and them alone among its founders', () => {
    const gaps = reportGaps(seedDataset).filter(({ path }) => /^hhu-(?:partners|founding)-/.test(String(path[1])));
    const [founders, partners] = [gaps.filter(isOfFounders), gaps.filter((gap) => !isOfFounders(gap))];
    expect(founders.map(({ stated, named }) => [stated.value, named])).toEqual([[30, 23]]);
    expect(partners.map(({ named }) => named).filter((named) => named < 23)).toEqual([]);
    expect(partners.length).toBeGreaterThan(0);
  });
});
