import { expect, test } from 'vitest';
import { formatEventDates } from './format-event-dates.js';

test.each([
  ['2022', undefined, '2022'],
  ['2022-06', undefined, 'June 2022'],
  ['2022-06-03', undefined, '3 June 2022'],
  ['2022-06', '2022-06', 'June 2022'],
  ['2022-06~', undefined, 'about June 2022'],
  ['2020/2022', undefined, '2020–2022'],
  ['2022-06/..', undefined, 'June 2022 at the earliest'],
  ['../2022', undefined, 'by 2022 at the latest'],
  ['2022-06', '2022-08', 'June – August 2022'],
  [undefined, undefined, undefined],
])('%s to %s', (startDate, endDate, text) => {
  const dates = { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
  expect(formatEventDates(dates, 'en')).toBe(text);
});

test('an event of a month is not described as ongoing in any project language', () => {
  expect(['en', 'nl', 'de', 'fi'].map((language) => formatEventDates({ startDate: '2022-06' }, language))).toEqual([
    'June 2022',
    'juni 2022',
    'Juni 2022',
    'kesäkuu 2022',
  ]);
});
