import { expect, test } from 'vitest';
import type { Source } from '../../model/types.generated.js';
import { report } from '../test-support/make-dataset.js';
import { hasDate, isDated } from './source-dates.js';

test.each<[string, Partial<Source>, boolean, boolean]>([
  ['a date of publication', { published: '2019' }, true, true],
  ['bounds within a few years', { writtenAfter: '2018', writtenBefore: '2020-11-06' }, true, true],
  ['bounds that are decades apart', { writtenAfter: '2016', writtenBefore: '2030' }, true, false],
  ['one bound', { writtenAfter: '2016' }, true, false],
  ['nothing', {}, false, false],
])('%s', (_, dates, bears, dated) => {
  const source = { ...report, ...dates };
  expect([hasDate(source), isDated(source)]).toEqual([bears, dated]);
});
