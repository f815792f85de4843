import { describe, expect, test } from 'vitest';
import { placeFault } from './cell-faults.js';
import { readDate } from './cell-date.js';
import { readTelephone } from './cell-telephone.js';
import { readPersonName } from './person-name.js';

const remedyOf = (result: object): unknown =>
  'fault' in result ? (result.fault as { remedy: string }).remedy : result;

describe('a date', () => {
  test.each([
    ['2019', 'nl', '2019'],
    ['2019-03', 'nl', '2019-03'],
    ['2016/..', 'nl', '2016/..'],
    ['2020~', 'en', '2020~'],
    ['1-3-2019', 'nl', '2019-03-01'],
    ['01.03.2019', 'de', '2019-03-01'],
    ['1.3.2019', 'fi', '2019-03-01'],
    ['01/03/2019', 'nl', '2019-03-01'],
    ['13/03/2019', 'en', '2019-03-13'],
    ['03/13/2019', 'en', '2019-03-13'],
    ['03/2019', 'nl', '2019-03'],
    ['1 maart 2019', 'nl', '2019-03-01'],
    ['maart 2019', 'nl', '2019-03'],
    ['1. März 2019', 'de', '2019-03-01'],
    ['1. maaliskuuta 2019', 'fi', '2019-03-01'],
    ['March 1, 2019', 'en', '2019-03-01'],
    ['1 mrt 2019', 'nl', '2019-03-01'],
    ['marts 2022', 'da', '2022-03'],
    ['1. maj 2021', 'da', '2021-05-01'],
    ['1/4-2023', 'da', '2023-04-01'],
    ['12 mars 2020', 'nb', '2020-03-12'],
    ['za 4 juli 2026', 'nl', '2026-07-04'],
    ['zaterdag 4-7-2026', 'nl', '2026-07-04'],
    ['Sa., 4. Juli 2026', 'de', '2026-07-04'],
    ['Saturday, July 4, 2026', 'en', '2026-07-04'],
    ['Sat 4 July 2026', 'en', '2026-07-04'],
    ['lauantaina 4. heinäkuuta 2026', 'fi', '2026-07-04'],
    ['la 4.7.2026', 'fi', '2026-07-04'],
    ['lørdag 4. juli 2026', 'da', '2026-07-04'],
  ])('%j in %s is %s', (cell, language, value) => {
    expect(readDate(cell, language)).toEqual({ value });
  });

  test.each([
    ['03/04/2019', 'en', 'Write "2019-04-03" or "2019-03-04".'],
    ['45000', 'nl', 'If it is the number by which Excel knows a day, write "2023-03-15".'],
    ['30-2-2019', 'nl', 'Write year, month and day, or as much as is known: "2019-03-01", "2019-03", "2019".'],
    ['soon', 'nl', 'Write year, month and day, or as much as is known: "2019-03-01", "2019-03", "2019".'],
    ['1/3/2026 10:00 AM', 'en', 'Write "2026-03-01" or "2026-01-03".'],
    ['01-03-2020 00:00', 'nl', 'Did you mean "2020-03-01"?'],
    ['1 mei 2026 om 14.00 uur', 'nl', 'Did you mean "2026-05-01"?'],
    ['1.5.2026 klo 14.00', 'fi', 'Did you mean "2026-05-01"?'],
    ['2020/3/1', 'en', 'Did you mean "2020-03-01"?'],
    ['12-03-26', 'nl', 'Did you mean "2026-03-12"?'],
    ['1.3.98', 'de', 'Did you mean "1998-03-01"?'],
    ['3/25/2020', 'nl', 'Did you mean "2020-03-25"?'],
    ['za 31-12-19', 'nl', 'Did you mean "2019-12-31"?'],
    ['zo 4 juli 2026', 'nl', 'Correct the date or the day of the week, or leave the latter out: "2026-07-04".'],
    ['zo 2026', 'nl', 'Write year, month and day, or as much as is known: "2019-03-01", "2019-03", "2019".'],
    ['20200301', 'en', 'Did you mean "2020-03-01"?'],
    ['2020-3-1', 'en', 'Did you mean "2020-03-01"?'],
    [
      '2020-11-06T14:30',
      'nl',
      'Write the day alone, "2020-11-06", or the time with its distance from UTC: "2020-11-06T14:30:00+01:00".',
    ],
    [
      '2026-07-01T14:30',
      'nl',
      'Write the day alone, "2026-07-01", or the time with its distance from UTC: "2026-07-01T14:30:00+02:00".',
    ],
    [
      '2026-07-01T14:30',
      'fi',
      'Write the day alone, "2026-07-01", or the time with its distance from UTC: "2026-07-01T14:30:00+03:00".',
    ],
  ])('%j in %s is refused, with what to write', (cell, language, remedy) => {
    expect(remedyOf(readDate(cell, language))).toBe(remedy);
  });
});

describe('a day that does not exist', () => {
  test.each(['29-02-2021', '30-2-2019', '2021-02-29', '2021/2/29', '31 februari 2020', 'April 31, 2020', '2020-13-01'])(
    '%j is reported as such',
    (cell) => {
      expect(readDate(cell, 'nl')).toMatchObject({ fault: { message: 'is a day that the calendar does not have' } });
    },
  );

  test.each(['32-1-2020', '99990', 'Foo 31, 2020', 'soon'])('%j is not a day', (cell) => {
    expect(readDate(cell, 'nl')).toMatchObject({ fault: { message: 'is not a date we can read' } });
  });
});

test.each(['a@example.org', 'www.example.org', 'https://example.org/'])('%s is not a place', (cell) => {
  expect(placeFault(cell)).toMatchObject({
    value: cell,
    message: 'is not a place',
    remedy: 'Write the name of the town.',
  });
});

test.each(['', 'Utrecht', "'s-Hertogenbosch", 'St. Gallen'])('%j may be a place', (cell) => {
  expect(placeFault(cell)).toBeUndefined();
});

describe('the name of a person', () => {
  test.each([
    ['Anna Berg', { givenName: 'Anna', familyName: 'Berg' }],
    ['Anna van der Berg', { givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' }],
    ['Berg, Anna van der', { givenName: 'Anna', familyNamePrefix: 'van der', familyName: 'Berg' }],
    ['Prof. dr. Anna Maria Berg', { givenName: 'Anna Maria', familyName: 'Berg', honorificPrefix: 'Prof. dr.' }],
    ['Anna Berg-de Bos', { givenName: 'Anna', familyName: 'Berg-de Bos' }],
    ['A. Berg', { givenName: 'A.', familyName: 'Berg' }],
  ])('%s', (cell, value) => {
    expect(readPersonName(cell)).toEqual({ value });
  });

  test.each([
    'Anna Jansen, Piet de Vries',
    'Anna Jansen en Piet de Vries',
    'Anna Jansen MSc',
    'Anna Jansen, MSc',
    'Dr. Anna Jansen, directeur',
    'Anna Jansen - directeur',
    'Anna Jansen (UMC)',
    'nog onbekend',
    'geen contact',
    'Anna Jansen + Piet Bos',
  ])('%j is not exactly one name', (cell) => {
    expect(readPersonName(cell)).toMatchObject({
      fault: { message: 'is not the full name of one person and is not read' },
    });
  });

  test.each(['Anna', 'dr. Berg', 'a.berg@example.org', '030 123'])('%j is not split', (cell) => {
    expect(remedyOf(readPersonName(cell))).toBe('Write first name and family name of one person: "Anna van der Berg".');
  });

  test.each(['Anna Berg; Jan Bos', 'Anna Berg / Jan Bos'])('%j is not split; the first is offered', (cell) => {
    expect(remedyOf(readPersonName(cell))).toBe(
      'Keep one, such as "Anna Berg"; further ones belong in rows of contacts.',
    );
  });
});

describe('a telephone number', () => {
  test.each([
    ['+31 30 123 45 67', '+31301234567'],
    ['+31 (0)30-1234567', '+31301234567'],
    ['0031 30 1234567', '+31301234567'],
  ])('%s', (cell, number) => {
    expect(readTelephone(cell)).toEqual({ value: { number, display: cell } });
  });

  test('without country code is refused, unless a library recognizes it', () => {
    expect(remedyOf(readTelephone('030 123 45 67'))).toBe('Write it with its country code: "+31 30 123 45 67".');
    const find = (display: string) => ({ number: '+31301234567', display });
    expect(readTelephone('030 123 45 67', find)).toEqual({ value: find('030 123 45 67') });
  });
});
