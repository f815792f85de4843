import { expect, test } from 'vitest';
import { facetOptions } from './facets.view.js';

test('options are counted in the order of the items, without undocumented values', () => {
  const options = facetOptions([
    ['nl', 'Dutch'],
    ['', ''],
    ['fi', 'Finnish'],
    ['nl', 'Dutch'],
  ]);
  expect(options).toEqual([
    { value: 'nl', label: 'Dutch', count: 2 },
    { value: 'fi', label: 'Finnish', count: 1 },
  ]);
});
