import { expect, test } from 'vitest';
import { acronymOrInitials } from './partner-row.js';

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
