import { indexDataset, sliceDataset, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { expect, test } from 'vitest';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { findNetworkToShow, isForAllNetworks } from './find-network-to-show.js';
import { LoadError } from './load-error.js';

const { circle } = exampleDataset.networks;
if (!circle) throw new Error('The example data lost their network.');
const one = indexDataset(exampleDataset);
const two = indexDataset({ ...exampleDataset, networks: { circle, square: { ...circle, id: 'square' } } });

test('the requested network is shown', () => {
  expect(findNetworkToShow(two, 'square')).toMatchObject({ id: 'square' });
});

test('the only network is the default', () => {
  expect(findNetworkToShow(one, undefined)).toBe(circle);
});

test('the network that the data are about is the default', () => {
  const index = indexDataset({ ...two.dataset, about: 'square' });
  expect(findNetworkToShow(index, undefined).id).toBe('square');
  expect(findNetworkToShow(index, 'circle').id).toBe('circle');
  expect(isForAllNetworks(index, undefined)).toBe(false);
  expect(isForAllNetworks(two, undefined)).toBe(true);
});

test.each(Object.keys(seedDataset.networks))('the slice of %s has a default network', (id) => {
  expect(findNetworkToShow(indexDataset(sliceDataset<Dataset>(seedDataset, id)), undefined).id).toBe(id);
});

test('several networks without a default require a request', () => {
  expect(() => findNetworkToShow(two, undefined)).toThrow(
    new LoadError('network-missing', 'Set the attribute network to one of: circle, square.'),
  );
});

test('data without networks say so', () => {
  const none = indexDataset({ ...exampleDataset, networks: {} });
  for (const requested of [undefined, 'circle']) {
    expect(() => findNetworkToShow(none, requested)).toThrow(
      new LoadError('network-missing', 'The data hold no network. Add one to "networks", and its members.'),
    );
  }
});

test.each(['triangle', 'constructor', '__proto__', ''])(
  'the unknown network %j is reported with the known ones',
  (id) => {
    expect(() => findNetworkToShow(one, id)).toThrow(
      new LoadError('unknown-network', `The data hold no network "${id}". They hold: circle.`),
    );
  },
);
