import { expect, test } from 'vitest';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { bundledNetworkIds, loadBundledNetwork, registerNetworks } from './bundled-networks.js';

const load = (about: string) => () => Promise.resolve({ dataset: { ...exampleDataset, about } });

test('a registered network is loaded in the language of the page, else in English', async () => {
  registerNetworks({ 'test-circle': { en: load('en'), nl: load('nl'), de: load('de'), fi: load('fi') } });
  expect(bundledNetworkIds()).toContain('test-circle');
  const loaded = ['nl', 'nl-BE', 'sv'].map(
    async (language) => (await loadBundledNetwork('test-circle', language))?.about,
  );
  expect(await Promise.all(loaded)).toEqual(['nl', 'nl', 'en']);
});

test.each(['none', '__proto__', 'constructor', ''])('an unregistered network "%s" is undefined', async (id) => {
  expect(await loadBundledNetwork(id, 'nl')).toBeUndefined();
});
