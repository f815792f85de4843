import { findNetwork, indexDataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { expect, test } from 'vitest';
import { withConcepts } from '../test-support/scenes/concepts.js';
import { viewInput } from '../test-support/view-input.js';
import { pillarDiagramView, type PillarDiagramView } from './pillar-diagram.view.js';
import { pillarDiagramMessages } from './messages.js';

const seedIndex = indexDataset(seedDataset);

const seedView = async (language: string): Promise<PillarDiagramView> => {
  const network = findNetwork(seedIndex, 'health-hub-utrecht');
  if (!network) throw new Error('The seed holds no Health Hub Utrecht.');
  return pillarDiagramView({
    index: seedIndex,
    network,
    language,
    messages: await pillarDiagramMessages.load(language),
  });
};

test('pillars are numbered in the order of the network', async () => {
  const { pillars, networkName } = pillarDiagramView(await viewInput(pillarDiagramMessages, 'nl'));
  expect(networkName.value).toBe('De Kring');
  expect(pillars.map(({ number, label, description }) => [number, label.value, description?.value])).toEqual([
    [1, 'Zorg', 'Alles wat voor patiënten gebeurt'],
    [2, 'Leren', undefined],
  ]);
});

test.each([1, 13])('%i pillars have no wheel', async (count) => {
  const { wheel, pillars } = pillarDiagramView(await viewInput(pillarDiagramMessages, 'en', withConcepts(count)));
  expect([wheel, pillars.length]).toEqual([undefined, count]);
});

test.each([
  ['en', 'from-26'],
  ['nl', 'from-30'],
  ['de', 'around'],
  ['fi', 'from-26'],
])('the names of Health Hub Utrecht’s pillars fit inside in %s', async (language, names) => {
  const { wheel } = await seedView(language);
  expect(wheel?.names).toBe(names);
});

test('shows the purpose of the network, with its source', async () => {
  const input = await viewInput(pillarDiagramMessages, 'en');
  const network = {
    ...input.network,
    purpose: { en: 'Care for all' },
    citations: [{ source: 'leaflet', fields: ['purpose'] }],
  };
  const { purpose, evidence } = pillarDiagramView({ ...input, network });
  expect([purpose?.value, evidence.notes.map(({ title }) => title)]).toEqual([
    'Care for all',
    ['Annual report', 'Folder'],
  ]);
});
