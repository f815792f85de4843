import { defineDataset } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { partnerListMessages } from './messages.js';
import type { PartnerListOptions } from './partner-list.view.js';
import { viewOf } from './test-support/view-of.js';

describe('groupBy="auto"', () => {
  const listOf = (kinds: readonly string[]) =>
    viewInput(
      partnerListMessages,
      'en',
      defineDataset({
        languages: ['en'],
        networks: { sound: { name: { en: 'The Sound' }, kind: 'project' } },
        organizations: Object.fromEntries(kinds.map((kind, at) => [`o-${at}`, { name: { en: `Party ${at}` }, kind }])),
        memberships: Object.fromEntries(
          kinds.map((_, at) => [`m-${at}`, { member: `o-${at}`, organization: 'sound', role: 'partner' as const }]),
        ),
      }),
    );
  const several = (kind: string, count: number): string[] => Array.from({ length: count }, () => kind);
  const headingsOf = async (kinds: readonly string[], options: Partial<PartnerListOptions> = {}) =>
    viewOf(await listOf(kinds), { groupBy: 'auto', ...options }).groups.map(({ label, count }) => [label.value, count]);

  test('groups partners by kind if that yields few groups, with singular and plural headings', async () => {
    const kinds = [...several('hospital', 12), 'university'];
    expect(await headingsOf(kinds)).toEqual([
      ['Hospitals', 12],
      ['University', 1],
    ]);
  });

  test.each<[why: string, kinds: string[], options: Partial<PartnerListOptions>]>([
    ['are few', [...several('hospital', 11), 'university'], {}],
    ['are many', [...several('hospital', 120), 'university'], {}],
    ['are of one kind', several('hospital', 13), {}],
    ['are sorted by name', [...several('hospital', 12), 'university'], { sort: 'name' }],
    ['stand on pages', [...several('hospital', 12), 'university'], { pageSize: 6 }],
    ['are of many kinds', ['hospital', 'university', 'company', 'insurer', ...several('other', 10)], {}],
  ])('does not group partners that %s', async (_, kinds, options) => {
    expect((await headingsOf(kinds, options)).map(([label]) => label)).not.toContain('Hospitals');
    expect(viewOf(await listOf(kinds), { groupBy: 'auto', ...options }).groupBy).toBe('none');
  });
});
