import type { Concept, ConceptScheme } from '../model/concept.js';
import type { Dataset } from '../model/dataset.js';
import { byOrder } from './by-order.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';

const namedConcepts = (index: DatasetIndex, networkId: string): Concept[] => {
  const { pillars = [], lifeStages = [] } = findIn(index, 'networks', networkId) ?? {};
  const themes = index.programsByNetwork(networkId).flatMap((program) => program.themes ?? []);
  return [...pillars, ...lifeStages, ...themes]
    .map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined);
};

/**
 * The terms of one scheme by which a network orders its work: its own, and shared ones that it or its programs name.
 * By their documented order; those without one follow in dataset order.
 */
export const conceptsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  networkId: KnownId<D, 'networks'>,
  scheme: ConceptScheme,
): Concept[] =>
  [...new Set([...index.conceptsByNetwork(networkId), ...namedConcepts(index, networkId)])]
    .filter((concept) => concept.scheme === scheme)
    .sort(byOrder);
