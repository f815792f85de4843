import { expect, test } from 'vitest';
import { firstAndLastInitials } from './contact-card.view.js';

test.each([
  ['Anna van der Berg', 'AB'],
  ['Dr. Anna Berg', 'AB'],
  ['Anna', 'A'],
  ['Éva Öberg', 'ÉÖ'],
  ['anna', ''],
])('%s is shortened to "%s"', (name, initials) => {
  expect(firstAndLastInitials(name)).toBe(initials);
});
