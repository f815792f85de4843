import { compareNames } from '@health-networks/core';
import { expect, test } from 'vitest';
import { registerName } from './partner-order.js';

test.each([
  ['De Rijnhoven', 'Rijnhoven, De'],
  ['Van der Hoeven Kliniek', 'Hoeven Kliniek, Van der'],
  ['’s Heeren Loo', 'Heeren Loo, ’s'],
  ['Het Utrechts Archief', 'Utrechts Archief, Het'],
  ['in ’t Veld', 'Veld, in ’t'],
  ['von Bodelschwingh', 'Bodelschwingh, von'],
  ['Deventer', 'Deventer'],
  ['De', 'De'],
  ['UMC Utrecht', 'UMC Utrecht'],
])('%s stands in a register as %s', (name, listed) => {
  expect(registerName(name)).toBe(listed);
});

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
