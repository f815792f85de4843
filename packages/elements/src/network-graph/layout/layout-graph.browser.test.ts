import { expect, test } from 'vitest';
import { expectedPlaces, placesOf, wheelOf } from '../../test-support/laid-out-graph.js';

test('a browser places every box where Node does, to the digit', () => {
  expect(placesOf(wheelOf(9))).toEqual(expectedPlaces);
});
