import { compareNames, registerName } from '@health-networks/core';
import { expect, test } from 'vitest';

test('names are sorted as a Dutch reader looks them up', () => {
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
