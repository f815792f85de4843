import { afterEach, describe, expect, test } from 'vitest';
import { formatDate } from './format-date.js';

const languages = ['en', 'nl', 'de', 'fi'];

/** Replaces special spaces by normal ones, because they differ between versions of the locale data. */
const format = (edtf: string, language: string): string => formatDate(edtf, language).replace(/[\u00A0\u202F]/g, ' ');

describe('formatDate', () => {
  test.each([
    ['2016', ['2016', '2016', '2016', '2016']],
    ['2020-11', ['November 2020', 'november 2020', 'November 2020', 'marraskuu 2020']],
    ['2020-11-06', ['6 November 2020', '6 november 2020', '6. November 2020', '6. marraskuuta 2020']],
    ['0050', ['50', '50', '50', '50']],
  ])('%s is as precise as it is written', (edtf, expected) => {
    expect(languages.map((language) => format(edtf, language))).toEqual(expected);
  });

  test.each([
    ['2020~', ['about 2020', 'circa 2020', 'um 2020', 'noin 2020']],
    ['2020-11~', ['about November 2020', 'circa november 2020', 'um November 2020', 'noin marraskuu 2020']],
    ['2020?', ['probably 2020', 'waarschijnlijk 2020', 'vermutlich 2020', 'luultavasti 2020']],
    ['2020%', ['probably about 2020', 'waarschijnlijk circa 2020', 'vermutlich um 2020', 'luultavasti noin 2020']],
  ])('%s keeps its uncertainty', (edtf, expected) => {
    expect(languages.map((language) => format(edtf, language))).toEqual(expected);
  });

  test.each([
    ['../2020', ['until 2020', 'tot en met 2020', 'bis 2020', 'vuoteen 2020 asti']],
    ['2016/..', ['since 2016', 'sinds 2016', 'seit 2016', 'vuodesta 2016 alkaen']],
    ['2016~/..', ['since about 2016', 'sinds circa 2016', 'seit etwa 2016', 'noin vuodesta 2016 alkaen']],
    ['../2020-11', ['until November 2020', 'tot en met november 2020', 'bis November 2020', 'marraskuuhun 2020 asti']],
    ['2016-01/..', ['since January 2016', 'sinds januari 2016', 'seit Januar 2016', 'tammikuusta 2016 alkaen']],
    [
      '2016-03-01/..',
      ['since 1 March 2016', 'sinds 1 maart 2016', 'seit dem 1. März 2016', '1. maaliskuuta 2016 alkaen'],
    ],
    [
      '../2016-03-01',
      ['until 1 March 2016', 'tot en met 1 maart 2016', 'bis zum 1. März 2016', '1. maaliskuuta 2016 asti'],
    ],
  ])('%s has one open end', (edtf, expected) => {
    expect(languages.map((language) => format(edtf, language))).toEqual(expected);
  });

  test.each([
    ['2016/2020', ['2016–2020', '2016–2020', '2016–2020', '2016–2020']],
    ['2016/2016', ['2016', '2016', '2016', '2016']],
    [
      '2020-11-06/2020-11-08',
      ['6–8 November 2020', '6–8 november 2020', '6.–8. November 2020', '6.–8. marraskuuta 2020'],
    ],
    [
      '2020-11/2021-02',
      [
        'November 2020 – February 2021',
        'november 2020 – februari 2021',
        'November 2020 – Februar 2021',
        'marraskuu 2020 – helmikuu 2021',
      ],
    ],
    ['2016/2020-11', ['2016 – November 2020', '2016 – november 2020', '2016 – November 2020', '2016 – marraskuu 2020']],
    ['2016~/2020', ['about 2016 – 2020', 'circa 2016 – 2020', 'um 2016 – 2020', 'noin 2016 – 2020']],
  ])('%s is a period', (edtf, expected) => {
    expect(languages.map((language) => format(edtf, language))).toEqual(expected);
  });

  test.each([
    ['2026-05-01T09:00:00+02:00', '1 mei 2026 om 09:00 (UTC+2)'],
    ['2026-05-01T09:00:00-05:30', '1 mei 2026 om 09:00 (UTC-5:30)'],
    ['2026-05-01T09:00:00Z', '1 mei 2026 om 09:00 (UTC)'],
    ['2026-05-01T09:00+00:00', '1 mei 2026 om 09:00 (UTC)'],
    ['2026-05-01T09:00:00+02:00/2026-05-01T11:30:00+02:00', '1 mei 2026, 09:00–11:30 (UTC+2)'],
    [
      '2026-03-28T22:00:00+01:00/2026-03-29T06:00:00+02:00',
      '28 maart 2026 om 22:00 (UTC+1) – 29 maart 2026 om 06:00 (UTC+2)',
    ],
  ])('%s shows the local time: %s', (edtf, expected) => {
    expect(format(edtf, 'nl')).toBe(expected);
  });

  test.each(['', 'soon', '2026-02-30', '2026-13', '01-05-2026', '2020/2016', '../..'])(
    'returns %j as written',
    (text) => {
      expect(formatDate(text, 'en')).toBe(text);
    },
  );

  test.each([
    ['en-US', 'November 6, 2020'],
    ['de-AT', '6. November 2020'],
    ['fr', '6 November 2020'],
    ['not a tag', '6 November 2020'],
  ])('a reader of %j gets %j', (language, expected) => {
    expect(format('2020-11-06', language)).toBe(expected);
  });
});

describe('in every time zone', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['UTC', 'America/New_York', 'Europe/Amsterdam', 'Pacific/Kiritimati'])('%s shows the same day', (name) => {
    process.env.TZ = name;
    expect(['2026-05-01', '2026-05-01T23:30:00+02:00', '2026'].map((edtf) => format(edtf, 'en'))).toEqual([
      '1 May 2026',
      '1 May 2026 at 23:30 (UTC+2)',
      '2026',
    ]);
  });
});
