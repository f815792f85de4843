import { expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { pillarDiagramView } from './pillar-diagram.view.js';
import { pillarDiagramWords } from './pillar-diagram.words.js';

test('pillars are numbered in the order of the network', async () => {
  const { pillars, networkName } = pillarDiagramView(await viewInput(pillarDiagramWords, 'nl'));
  expect(networkName.value).toBe('De Kring');
  expect(pillars.map(({ number, label, description }) => [number, label.value, description?.value])).toEqual([
    [1, 'Zorg', 'Alles wat voor patiënten gebeurt'],
    [2, 'Leren', undefined],
  ]);
});
