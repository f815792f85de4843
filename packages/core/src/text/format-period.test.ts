import { describe, expect, test } from 'vitest';
import { seedDataset } from '../data/seed-dataset.js';
import { formatMoment, formatPeriod, formatEventDates } from './format-period.js';

const languages = ['en', 'nl', 'de', 'fi'];

const plainSpaces = (text: string | undefined): string | undefined => text?.replace(/[\u00A0\u202F]/g, ' ');

describe('formatMoment', () => {
  test.each([
    ['2006', ['2006', '2006', '2006', '2006']],
    ['2006/2006', ['2006', '2006', '2006', '2006']],
    ['2006~', ['about 2006', 'circa 2006', 'um 2006', 'noin 2006']],
    [
      '../2006-11-29',
      [
        'by 29 November 2006 at the latest',
        'uiterlijk 29 november 2006',
        'spätestens am 29. November 2006',
        'viimeistään 29. marraskuuta 2006',
      ],
    ],
    [
      '../2006-11',
      [
        'by November 2006 at the latest',
        'uiterlijk november 2006',
        'spätestens im November 2006',
        'viimeistään marraskuussa 2006',
      ],
    ],
    ['../2006', ['by 2006 at the latest', 'uiterlijk 2006', 'spätestens 2006', 'viimeistään vuonna 2006']],
    [
      '../2006~',
      ['by about 2006 at the latest', 'uiterlijk circa 2006', 'spätestens um 2006', 'viimeistään noin vuonna 2006'],
    ],
    ['2006/..', ['2006 at the earliest', 'op zijn vroegst 2006', 'frühestens 2006', 'aikaisintaan vuonna 2006']],
    [
      '2006/2008',
      ['in the period 2006–2008', 'in de periode 2006–2008', 'im Zeitraum 2006–2008', 'aikavälillä 2006–2008'],
    ],
    ['in spring', ['in spring', 'in spring', 'in spring', 'in spring']],
  ])('%s as start or end', (edtf, expected) => {
    expect(languages.map((language) => plainSpaces(formatMoment(edtf, language)))).toEqual(expected);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2012', undefined, ['since 2012', 'sinds 2012', 'seit 2012', 'vuodesta 2012 alkaen']],
    ['2012/2012', undefined, ['since 2012', 'sinds 2012', 'seit 2012', 'vuodesta 2012 alkaen']],
    ['1995~', undefined, ['since about 1995', 'sinds circa 1995', 'seit etwa 1995', 'noin vuodesta 1995 alkaen']],
    [undefined, '2020', ['until 2020', 'tot en met 2020', 'bis 2020', 'vuoteen 2020 asti']],
    ['2018', '2020', ['2018–2020', '2018–2020', '2018–2020', '2018–2020']],
    ['2020', '2020', ['2020', '2020', '2020', '2020']],
    ['2020~', '2020~', ['about 2020', 'circa 2020', 'um 2020', 'noin 2020']],
    ['2018~', '2020', ['about 2018 – 2020', 'circa 2018 – 2020', 'um 2018 – 2020', 'noin 2018 – 2020']],
    [
      '../2006-11-29',
      undefined,
      [
        'since 29 November 2006 or earlier',
        'sinds 29 november 2006 of eerder',
        'spätestens seit dem 29. November 2006',
        'viimeistään 29. marraskuuta 2006 alkaen',
      ],
    ],
    [
      '../2006',
      '2020',
      [
        'start by 2006 at the latest, end 2020',
        'begin uiterlijk 2006, einde 2020',
        'Beginn spätestens 2006, Ende 2020',
        'alku viimeistään vuonna 2006, loppu 2020',
      ],
    ],
    [
      '2012/..',
      undefined,
      [
        'start 2012 at the earliest',
        'begin op zijn vroegst 2012',
        'Beginn frühestens 2012',
        'alku aikaisintaan vuonna 2012',
      ],
    ],
    [
      '2012/2014',
      undefined,
      [
        'start in the period 2012–2014',
        'begin in de periode 2012–2014',
        'Beginn im Zeitraum 2012–2014',
        'alku aikavälillä 2012–2014',
      ],
    ],
    [
      undefined,
      '../2020',
      ['until 2020 or earlier', 'tot en met 2020 of eerder', 'spätestens bis 2020', 'viimeistään vuoteen 2020 asti'],
    ],
    [
      '2018',
      '2020/..',
      [
        'start 2018, end 2020 at the earliest',
        'begin 2018, einde op zijn vroegst 2020',
        'Beginn 2018, Ende frühestens 2020',
        'alku 2018, loppu aikaisintaan vuonna 2020',
      ],
    ],
    [
      '2021',
      '2020',
      ['start 2021, end 2020', 'begin 2021, einde 2020', 'Beginn 2021, Ende 2020', 'alku 2021, loppu 2020'],
    ],
    ['soon', undefined, ['soon', 'soon', 'soon', 'soon']],
  ])('from %s to %s', (start, end, expected) => {
    expect(languages.map((language) => plainSpaces(formatPeriod(start, end, language)))).toEqual(expected);
  });

  test('without any date there is no period', () => {
    expect(formatPeriod(undefined, undefined, 'en')).toBeUndefined();
  });
});

interface Dated {
  startDate?: string;
  endDate?: string;
}

/** The start and end dates of all records in the seed data. */
const dated = Object.values(seedDataset)
  .flatMap((records): unknown[] => (typeof records === 'string' ? [] : Object.values(records)))
  .filter((record): record is Dated => typeof record === 'object')
  .filter(({ startDate, endDate }) => (startDate ?? endDate) !== undefined);

describe('the dates of the seed', () => {
  test('are many', () => {
    expect(dated.length).toBeGreaterThan(30);
  });

  test.each(languages)('are formatted in %s with every year, and none is raw', (language) => {
    for (const { startDate, endDate } of dated) {
      const text = formatPeriod(startDate, endDate, language) ?? '';
      const moments = [startDate, endDate].flatMap((date) => (date === undefined ? [] : formatMoment(date, language)));
      const years = [startDate, endDate].flatMap((date) => date?.match(/\d{4}/g) ?? []);
      expect(years.filter((year) => !text.includes(year) || !moments.join(' ').includes(year))).toEqual([]);
      expect([text, ...moments].filter((each) => /\.\.|\/|[~?%]|\d-\d/.test(each))).toEqual([]);
    }
  });

  test.each([
    ['en', /\bsince\b|\bstart\b|–|^\d/],
    ['nl', /\bsinds\b|\bbegin\b|–|^\d/],
    ['de', /\bseit\b|\bBeginn\b|–|^\d/],
    ['fi', /\balkaen\b|\balku\b|–|^\d/],
  ])('describe in %s periods that have begun', (language, beginning) => {
    const begun = dated.filter(({ startDate }) => startDate !== undefined);
    const texts = begun.map(({ startDate, endDate }) => formatPeriod(startDate, endDate, language) ?? '');
    expect(texts.filter((text) => !beginning.test(text))).toEqual([]);
  });
});

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
