import { describe, expect, test } from 'vitest';
import { reportGaps } from '../../integrity/report-gaps.js';
import { base, byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset, Quantity } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { memberCountsOf } from './counts-of.js';

const membership = (member: string, role: string) => ({
  ...base,
  id: `${member}-${role}`,
  member,
  organization: 'circle',
  role,
});

const property = (id: string, further: object = {}) => ({
  ...base,
  id,
  scheme: 'property',
  label: { en: id },
  ...further,
});

/** Creates a dataset with three partners, one of whom is also a founder, and a person. */
const make = (counted: string, quantity: Quantity): Dataset =>
  makeDataset({
    concepts: byId(
      property('property-members', { countsRoles: ['member', 'partner'] }),
      property('partners', { broader: 'property-members' }),
      property('our-own-partners', { broader: 'partners' }),
      property('beds'),
    ),
    persons: byId({ ...base, id: 'anna', givenName: 'Anna', familyName: 'Example' }),
    memberships: byId(
      membership('clinic', 'partner'),
      membership('clinic', 'founding-partner'),
      membership('town', 'partner'),
      membership('school', 'founding-partner'),
      membership('anna', 'partner'),
      membership('bank', 'funder'),
    ),
    observations: byId({ ...base, id: 'count', subject: 'circle', property: counted, quantity }),
  });

const summary = (counted: string, quantity: Quantity) =>
  memberCountsOf(indexDataset<Dataset>(make(counted, quantity)), 'circle').map(({ named, isShort }) => [
    named,
    isShort,
  ]);

describe('memberCountsOf', () => {
  test('counts who belonged at the date of the observation', () => {
    const namedAt = (asOf: object): number[] => {
      const dataset = make('property-members', { value: 3, qualifier: 'exact' });
      const memberships = Object.values(dataset.memberships).map((one) => ({ ...one, ...dates[one.id] }));
      const observations = Object.values(dataset.observations).map((one) => ({ ...one, ...asOf }));
      return memberCountsOf(
        indexDataset<Dataset>({ ...dataset, memberships: byId(...memberships), observations: byId(...observations) }),
        'circle',
      ).map(({ named }) => named);
    };
    const dates: Record<string, object> = {
      'clinic-partner': { endDate: '2020' },
      'town-partner': { startDate: '2090' },
    };
    // The clinic is a founding partner, too.
    expect(namedAt({})).toEqual([3]);
    expect(namedAt({ asOf: '2020' })).toEqual([2]);
    expect(namedAt({ asOf: '2090-05' })).toEqual([3]);
  });

  test.each([
    ['over', 2, false],
    ['over', 3, true],
    ['exact', 3, false],
    ['exact', 4, true],
    ['at-least', 3, false],
    ['at-least', 4, true],
    ['about', 3, false],
    ['about', 4, true],
    ['nearly', 4, false],
    ['nearly', 5, true],
  ] as const)('three partners beside "%s %i"', (qualifier, value, isShort) => {
    expect(summary('property-members', { qualifier, value })).toEqual([[3, isShort]]);
  });

  test('a property inherits the counted roles of any broader property', () => {
    expect(summary('our-own-partners', { qualifier: 'exact', value: 9 })).toEqual([[3, true]]);
  });

  test('a figure without counted members is not included', () => {
    expect(summary('beds', { qualifier: 'exact', value: 9 })).toEqual([]);
  });

  test('the report of gaps agrees', () => {
    for (const counted of ['property-members', 'our-own-partners', 'beds']) {
      for (const value of [2, 3, 4]) {
        const quantity = { value, qualifier: 'over' } as const;
        const short = summary(counted, quantity).filter(([, isShort]) => isShort);
        expect(reportGaps(make(counted, quantity)).map(({ named }) => [named, true])).toEqual(short);
      }
    }
  });
});
