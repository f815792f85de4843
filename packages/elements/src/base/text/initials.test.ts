import { expect, test } from 'vitest';
import { acronymOrInitials, firstAndLastInitials } from './initials.js';

test.each([
  ['UMC Utrecht', 'UMC'],
  ['RIVM', 'RIVM'],
  ['Municipality of Utrecht', 'MU'],
  ['St. Antonius Hospital', 'SAH'],
  ["'s-Hertogenbosch", 'H'],
  ['gemeente utrecht', 'GU'],
  ['Éla', 'É'],
  ['3D Lab', '3D'],
  ['東京 病院', '東病'],
  ['…', ''],
])('%s is shortened to "%s"', (name, initials) => {
  expect(acronymOrInitials(name)).toBe(initials);
});

test.each([
  ['Anna van der Berg', 'AB'],
  ['Dr. Anna Berg', 'AB'],
  ['Anna', 'A'],
  ['Éva Öberg', 'ÉÖ'],
  ['anna', ''],
])('the person %s has the initials "%s"', (name, initials) => {
  expect(firstAndLastInitials(name)).toBe(initials);
});
