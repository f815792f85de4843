import { lookupsOf } from '../lookups-of.js';
import type { Concept } from '../../model/records/concept.js';
import type { Dataset } from '../../model/dataset.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { ConceptScheme } from '../../model/vocabularies/index.js';
import { byOrder } from './by-order.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex, IdOf } from '../index-dataset.js';
import { programsOf } from '../of-network/programs-of.js';

const namedConcepts = (index: DatasetIndex, networkId: string): Concept[] => {
  const { pillars = [], lifeStages = [] } = findIn(index, 'networks', networkId) ?? {};
  const works = [...programsOf(index, networkId), ...lookupsOf(index).eventsByParty(networkId)];
  const themes = works.flatMap((work) => work.themes ?? []);
  return [...pillars, ...lifeStages, ...themes]
    .map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined);
};

/**
 * Returns the concepts of a scheme, or of a narrower scheme that the dataset declares, by which a network organizes its
 * work: its own concepts, and shared ones that the network, its programs or its events refer to. In their documented
 * order; concepts without an order follow in dataset order.
 *
 * @example
 * conceptsOf(index, 'health-hub-utrecht', 'domain').map(({ label }) => label.en);
 * // ['Medical', 'Social', 'Economic', 'Spatial']
 */
export const conceptsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
  scheme: ConceptScheme,
): Concept[] => {
  const isOfScheme = narrowerMatcher(index.dataset, 'concept-scheme', [scheme]);
  return [...new Set([...lookupsOf(index).conceptsByNetwork(networkId), ...namedConcepts(index, networkId)])]
    .filter((concept) => isOfScheme(concept.scheme))
    .sort(byOrder);
};
