import { describe, expect, test } from 'vitest';
import type { Membership } from '../../model/types.generated.js';
import { membershipAt } from './memberships-of.js';

type Dates = Pick<Membership, 'startDate' | 'endDate' | 'asOf'>;

const stateAt = (dates: Dates, date: string) => membershipAt(dates, date);

describe('membershipAt', () => {
  test.each<[Dates, string, string]>([
    [{}, '2021', 'unknown'],
    [{ startDate: '2016' }, '2015', 'not-member'],
    [{ startDate: '2016' }, '2016', 'member'],
    [{ startDate: '2016' }, '2016-05', 'unknown'],
    [{ startDate: '2016' }, '2021', 'unknown'],
    [{ startDate: '2016-05-27' }, '2016-05', 'member'],
    [{ startDate: '2016-05-27' }, '2016-05-26', 'not-member'],
    [{ endDate: '2020' }, '2021', 'not-member'],
    [{ endDate: '2020' }, '2020', 'member'],
    [{ endDate: '2020' }, '2019', 'unknown'],
    [{ startDate: '2016', endDate: '2020' }, '2018-03', 'member'],
    [{ startDate: '2016', endDate: '2020' }, '2020-03', 'unknown'],
  ])('%j in %s: %s', (dates, date, state) => {
    expect(stateAt(dates, date)).toBe(state);
  });

  test.each<[Dates, string, string]>([
    [{ asOf: '2021' }, '2021', 'member'],
    [{ asOf: '2021-05-12' }, '2021', 'member'],
    [{ asOf: '2021' }, '2021-05-12', 'unknown'],
    [{ asOf: '2021' }, '2020', 'unknown'],
    [{ asOf: '2021' }, '2022', 'unknown'],
    [{ asOf: '2021/2022' }, '2021', 'unknown'],
    [{ asOf: '2006/2017' }, '2010-04', 'unknown'],
    [{ asOf: '2006/2017' }, '2006/2017', 'member'],
    [{ asOf: '2006/2017' }, '2000/2020', 'member'],
    [{ asOf: '2006/2017' }, '2018', 'unknown'],
    [{ startDate: '2004', asOf: '2006/2017' }, '2005', 'member'],
    [{ startDate: '2004', asOf: '2006/2017' }, '2010', 'unknown'],
    [{ endDate: '2019', asOf: '2006/2017' }, '2018', 'member'],
    [{ startDate: '2016', asOf: '2021' }, '2019', 'member'],
    [{ startDate: '2016', asOf: '2021' }, '2022', 'unknown'],
    [{ endDate: '2021', asOf: '2016' }, '2019', 'member'],
  ])('attested %j in %s: %s', (dates, date, state) => {
    expect(stateAt(dates, date)).toBe(state);
  });

  test.each<[Dates, string, string]>([
    [{ startDate: '2016~' }, '2010', 'unknown'],
    [{ asOf: '2021?' }, '2021', 'unknown'],
    [{ startDate: '../2018' }, '2019', 'unknown'],
    [{ endDate: '../2018' }, '2019', 'not-member'],
    [{ startDate: '2018/..' }, '2017', 'not-member'],
    [{ asOf: '2018/..' }, '2018', 'unknown'],
    [{ startDate: '2016', asOf: '2018/..' }, '2017', 'member'],
  ])('imprecisely dated %j in %s: %s', (dates, date, state) => {
    expect(stateAt(dates, date)).toBe(state);
  });

  test('a period matches any time within it', () => {
    expect(stateAt({ asOf: '2021' }, '2020/2022')).toBe('member');
    expect(stateAt({ startDate: '2016', endDate: '2018' }, '2019/2022')).toBe('not-member');
  });

  test('refuses an invalid date', () => {
    expect(() => stateAt({}, 'May 2021')).toThrow('"May 2021" is not a date we can read.');
  });
});
