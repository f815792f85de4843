import type { Source } from '@health-networks/core';
import { expect, test } from 'vitest';
import { baseMessages as english } from '../../languages/en/base.js';
import { baseMessages as finnish } from '../../languages/fi/base.js';
import { sourceDate } from './dates.js';

const source: Source = {
  id: 'page',
  title: 'Page',
  language: 'en',
  url: 'https://page.example.org/',
  citations: [],
};

test.each<[Partial<Source>, string]>([
  [{ published: '2021-03', writtenAfter: '2018' }, 'March 2021'],
  [{}, 'no date'],
  [{ writtenAfter: '2018' }, 'no date, after 2018'],
  [{ writtenBefore: '2020-11-06' }, 'no date, before 6 November 2020'],
  [{ writtenAfter: '2018', writtenBefore: '2020-11-06' }, 'no date, between 2018 and 6 November 2020'],
  [{ writtenAfter: '2018', writtenBefore: '9000' }, 'no date, after 2018'],
])('%j is %s', (dates, expected) => {
  expect(sourceDate({ ...source, ...dates }, english)).toBe(expected);
});

test('the bounds are formatted in the language of the page', () => {
  expect(sourceDate({ ...source, writtenAfter: '2018', writtenBefore: '2020' }, finnish)).toBe(
    'ei päiväystä, ajankohtien 2018 ja 2020 välillä',
  );
});
