import { expect, test } from 'vitest';
import type { Membership } from '../../model/types.generated.js';
import { membershipsDated } from './memberships-dated.js';
import { base, byId, makeDataset, report, summarize } from '../test-support/make-dataset.js';

const check = (fields: Partial<Membership>): string[] => {
  const post = { ...base, id: 'post', member: 'jane', organization: 'clinic', role: 'staff', ...fields };
  const sources = byId({ ...report, id: 'dated', published: '2019' });
  return summarize(membershipsDated.check(makeDataset({ sources, memberships: byId<Membership>(post) })));
};

const dated = { citations: [{ source: 'report' }, { source: 'dated' }] };

test('finds an undated membership from a dated source', () => {
  expect(check(dated)).toEqual([
    'memberships.post.asOf: is missing, though a cited source is dated: the membership reads as that of today',
  ]);
});

test.each<[string, Partial<Membership>]>([
  ['says when it is attested', { ...dated, asOf: '2019' }],
  ['has a start', { ...dated, startDate: '2016' }],
  ['has an end', { ...dated, endDate: '2016' }],
  ['comes from a source without a date', {}],
  ['cites a source that is not there', { citations: [{ source: 'nowhere' }] }],
])('finds nothing in one that %s', (_, fields) => {
  expect(check(fields)).toEqual([]);
});
