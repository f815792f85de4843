import type { Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { runSteps } from '../../base/steps.js';
import { viewInput } from '../../test-support/view-input.js';
import { networkGraphMessages, type GraphInput } from '../messages.js';
import { gatherRelations, networkGraphView, type GraphOptions, type NetworkGraphView } from '../network-graph.view.js';

export const defaultOptions: GraphOptions = { members: 'auto', toggled: new Set(), width: 44 };

export const show = (input: GraphInput, options: GraphOptions): NetworkGraphView =>
  networkGraphView(input, options, runSteps(gatherRelations(input, options)));

export const viewOf = async (dataset: Dataset, options = defaultOptions, language = 'en'): Promise<NetworkGraphView> =>
  show(await viewInput(networkGraphMessages, language, dataset), options);

export const seedView = async (id: string, options = defaultOptions): Promise<NetworkGraphView> => {
  const dataset: Dataset = seedDataset;
  const network = dataset.networks[id];
  if (!network) throw new Error(`The seed data hold no network "${id}".`);
  return show({ ...(await viewInput(networkGraphMessages, 'en', dataset)), network }, options);
};
