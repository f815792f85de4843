import { indexDataset } from '@health-networks/core';
import { expect, test } from 'vitest';
import { exampleDataset } from '../test-support/example-dataset.js';
import { findNetworkToShow } from './find-network-to-show.js';
import { LoadError } from './load-error.js';

const { circle } = exampleDataset.networks;
if (!circle) throw new Error('The example data lost their network.');
const one = indexDataset(exampleDataset);
const two = indexDataset({ ...exampleDataset, networks: { circle, square: { ...circle, id: 'square' } } });

test('the network that is asked for is shown', () => {
  expect(findNetworkToShow(two, 'square')).toMatchObject({ id: 'square' });
});

test('the only network needs no asking', () => {
  expect(findNetworkToShow(one, undefined)).toBe(circle);
});

test('of several networks one must be asked for', () => {
  expect(() => findNetworkToShow(two, undefined)).toThrow(
    new LoadError('network-missing', 'Set the attribute network to one of: circle, square.'),
  );
});

test.each(['triangle', 'constructor', '__proto__', ''])(
  'the unknown network %j is told with those that there are',
  (id) => {
    expect(() => findNetworkToShow(one, id)).toThrow(
      new LoadError('unknown-network', `The data hold no network "${id}". They hold: circle.`),
    );
  },
);
