import { ancestorsOf } from '../../model/terms/ancestors-of.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Concept, Dataset } from '../../model/types.generated.js';
import type { ConceptScheme } from '../../model/vocabularies/index.js';
import { findIn } from '../find/find-record.js';
import { type DatasetIndex, type IdOf, lookupsOf } from '../index-dataset.js';
import { programsOf, byOrder } from '../of-network/programs-of.js';

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

/** Returns a concept and the broader concepts above it, nearest first. */
export const broaderConceptsOf = (index: DatasetIndex, conceptId: string): ReadonlySet<string> =>
  new Set([conceptId, ...ancestorsOf(conceptId, (id) => findIn(index, 'concepts', id)?.broader)]);

/**
 * Returns the life stages that a network serves, in the order in which the network lists them. A network that lists
 * none has its concepts of scheme `life-stage`.
 *
 * @example
 * lifeStagesOf(index, 'health-hub-utrecht').map(({ label }) => label.en);
 * // ['Growing up healthy', 'Living a balanced life', 'Ageing happily', 'Dignified end of life']
 */
export const lifeStagesOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Concept[] =>
  findIn(index, 'networks', networkId)
    ?.lifeStages?.map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined) ?? conceptsOf(index, networkId, 'life-stage');

/**
 * Returns the concepts directly below a concept, in dataset order.
 *
 * @example
 * narrowerConceptsOf(index, 'theme-self-direction').map(({ id }) => id);
 * // ['theme-self-direction-physical', 'theme-self-direction-mental', …]
 */
export const narrowerConceptsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  conceptId: IdOf<D, 'concepts', I>,
): Concept[] => [...lookupsOf(index).conceptsByBroader(conceptId)];

/**
 * Returns the pillars on which a network is built, in the order in which the network lists them. A network that lists
 * none has its concepts of scheme `pillar`.
 *
 * @example
 * pillarsOf(index, 'health-hub-utrecht').map(({ label }) => label.en);
 * // ['Health and wellbeing daily practice', 'Policy and governance', 'Research and education', …]
 */
export const pillarsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  networkId: IdOf<D, 'networks', I>,
): Concept[] =>
  findIn(index, 'networks', networkId)
    ?.pillars?.map((id) => findIn(index, 'concepts', id))
    .filter((concept) => concept !== undefined) ?? conceptsOf(index, networkId, 'pillar');
