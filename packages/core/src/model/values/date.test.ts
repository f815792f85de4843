import { expect, test } from 'vitest';
import { dateSchema } from './date.js';
import { dates } from '../test-support/hostile-dates.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each(dates.accepted)('accepts %j', (text) => {
  expect(dateSchema.parse(text)).toBe(text);
});

test.each(dates.refused)('refuses %j', (text) => {
  expect(problemsOf(dateSchema, text)).toEqual([': is not a date we can read']);
});

test.each(['2016', '2019-03', '2020~', '2020?', '2020%', '../2020', '2016/..', '2016/2020', '2020-11-06/2020-11-07'])(
  'accepts the EDTF extension %s',
  (text) => {
    expect(dateSchema.parse(text)).toBe(text);
  },
);

test.each(['2020-11-06/2020-11-06T10:00:00Z', '2020-11-06T10:00:00Z/2020-11-07', '2020/2021-11-06T10:00:00Z'])(
  'refuses a period of a day and a moment: %s',
  (text) => {
    expect(problemsOf(dateSchema, text)).toEqual([': has a time of day at one end only']);
  },
);
