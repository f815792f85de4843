import { seedLanguages } from '@health-networks/core';
import { expect, test } from 'vitest';
import { decodeOutline } from './outline.js';

test('a town has a name in each language of the package, in their order', () => {
  const names = ['Local', ...seedLanguages.map((language) => `Name in ${language}`)];
  const { towns } = decodeOutline({
    ...{ steps: 1, middle: [0, 0], arcs: '0 0 1 0 0 1', land: '0', lakes: '', borders: '', regions: [] },
    towns: `${names.join('~')}|5|52;Same|6|53`,
  });
  expect(towns.map((town) => town.names)).toEqual([
    { local: 'Local', ...Object.fromEntries(seedLanguages.map((language) => [language, `Name in ${language}`])) },
    { local: 'Same' },
  ]);
});
