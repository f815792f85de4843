import { expect, test } from 'vitest';
import { readPersonName } from './person-name.js';

const partsOf = (cell: string): (string | undefined)[] => {
  const read = readPersonName(cell);
  if ('fault' in read) return ['fault'];
  const { honorificPrefix, givenName, familyNamePrefix, familyName } = read.value;
  return [honorificPrefix, givenName, familyNamePrefix, familyName];
};

test.each([
  ['Anna van der Berg', [undefined, 'Anna', 'van der', 'Berg']],
  ['Berg, Anna van der', [undefined, 'Anna', 'van der', 'Berg']],
  ['Luc De Vos', [undefined, 'Luc', undefined, 'De Vos']],
  ['Jan Van den Berghe', [undefined, 'Jan', undefined, 'Van den Berghe']],
  ['An Van Der Auwera', [undefined, 'An', undefined, 'Van Der Auwera']],
  ['J.P. Van Damme', [undefined, 'J.P.', undefined, 'Van Damme']],
  ['Jan Peeters jr.', [undefined, 'Jan', undefined, 'Peeters jr.']],
  ['Martin Luther King Jr', [undefined, 'Martin Luther', undefined, 'King Jr']],
  ['VAN DEN BERG Jan', [undefined, 'Jan', undefined, 'VAN DEN BERG']],
  ['Jan VAN DEN BERG', [undefined, 'Jan', undefined, 'VAN DEN BERG']],
  ['DUPONT-DURAND Marie Claire', [undefined, 'Marie Claire', undefined, 'DUPONT-DURAND']],
  ['Hr. Max von Mustermann', ['Hr.', 'Max', 'von', 'Mustermann']],
  ['Prof. Dr. Dr. h.c. Hans-Peter Weber', ['Prof. Dr. Dr. h.c.', 'Hans-Peter', undefined, 'Weber']],
  ['JAN JANSEN', [undefined, 'JAN', undefined, 'JANSEN']],
  ['jan jansen', [undefined, 'jan', undefined, 'jansen']],
])('%s', (cell, parts) => {
  expect(partsOf(cell)).toEqual(parts);
});

test.each(['toimitusjohtaja Matti Meikäläinen', 'directeur Jan Jansen', 'Jansen', 'van der Berg', 'Anna, Bert, Carla'])(
  '"%s" is refused, because its parts are unclear',
  (cell) => {
    expect(partsOf(cell)).toEqual(['fault']);
  },
);
