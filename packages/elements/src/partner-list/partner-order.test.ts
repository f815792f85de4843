import { compareNames, defineDataset, registerName } from '@health-networks/core';
import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { partnerListMessages } from './messages.js';
import { viewOf } from './test-support/view-of.js';

test('names are sorted as in Dutch registers', () => {
  const names = ['UMC', 'De Rijnhoven', 'Van der Hoeven', 'Careyn', 'Instituut 10', 'Instituut 9', 'Élan'];
  const compare = compareNames('nl');
  expect(names.toSorted((a, b) => compare(registerName(a), registerName(b)))).toEqual([
    'Careyn',
    'Élan',
    'Van der Hoeven',
    'Instituut 9',
    'Instituut 10',
    'De Rijnhoven',
    'UMC',
  ]);
});

test('mixed, one of each kind comes first, and the kind `other` last', async () => {
  const kinds = ['other', 'hospital', 'hospital', 'university', 'hospital', 'university'];
  const data = defineDataset({
    languages: ['en'],
    networks: { sound: { name: { en: 'The Sound' }, kind: 'project' } },
    organizations: Object.fromEntries(kinds.map((kind, at) => [`o-${at}`, { name: { en: `Party ${at}` }, kind }])),
    memberships: Object.fromEntries(
      kinds.map((_, at) => [`m-${at}`, { member: `o-${at}`, organization: 'sound', role: 'partner' as const }]),
    ),
  });
  const { groups } = viewOf(await viewInput(partnerListMessages, 'en', data), { sort: 'mixed' });
  expect(groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id))).toEqual([
    'o-1',
    'o-3',
    'o-0',
    'o-2',
    'o-5',
    'o-4',
  ]);
});
