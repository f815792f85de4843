import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Concept, Dataset, Network } from '../../model/types.generated.js';
import type { KnownConceptScheme } from '../../model/vocabularies/index.js';
import type { Rule } from '../rule.js';

const name = 'pillars-in-order';

const lists = [
  ['pillars', 'pillar'],
  ['lifeStages', 'life-stage'],
] as const satisfies readonly (readonly [keyof Network, KnownConceptScheme])[];

type List = (typeof lists)[number];

/** Returns the sort key of a concept; concepts without `order` come last. */
const positionOf = ({ order = Infinity }: Concept): number => order;

/** Tests whether a concept is in the scheme, or in a declared narrower scheme. */
type IsOfScheme = (concept: Concept, scheme: List[1]) => boolean;

const schemeMatcher = (dataset: Dataset): IsOfScheme => {
  const matchers = {
    pillar: narrowerMatcher(dataset, 'concept-scheme', ['pillar']),
    'life-stage': narrowerMatcher(dataset, 'concept-scheme', ['life-stage']),
  };
  return (concept, scheme) => matchers[scheme](concept.scheme);
};

/** Groups the concepts of both lists by network, sorted by `order`. */
const groupByOwner = (dataset: Dataset, isOfScheme: IsOfScheme): ReadonlyMap<string, Concept[]> => {
  const groups = new Map<string, Concept[]>();
  for (const concept of Object.values(dataset.concepts)) {
    const list = lists.find(([, scheme]) => isOfScheme(concept, scheme));
    if (!list || concept.network === undefined) continue;
    const owner = `${concept.network} ${list[1]}`;
    const group = groups.get(owner);
    if (group) group.push(concept);
    else groups.set(owner, [concept]);
  }
  for (const group of groups.values()) group.sort((a, b) => positionOf(a) - positionOf(b));
  return groups;
};

const hasNumbers = (own: readonly Concept[]): boolean => own.some(({ order }) => order !== undefined);

/** Checks that the concepts of a network are numbered from 1 without gaps, or not at all. */
const checkNumbers = (own: readonly Concept[], network: string): Issue[] =>
  (hasNumbers(own) ? own : []).flatMap(({ id, order }, index) =>
    order === index + 1
      ? []
      : [
          issueAt(name, ['concepts', id, 'order'], {
            ...(order !== undefined && { value: order }),
            ...(order === undefined
              ? integrityFault('missing', 'number-from-one', { network, count: own.length })
              : integrityFault('not-position', 'number-from-one', { network, count: own.length, position: index + 1 })),
          }),
        ],
  );

/** Checks that listed concepts belong to the network and scheme, without duplicates. */
const checkListed = (
  ids: readonly string[],
  network: Network,
  [field, scheme]: List,
  { concepts }: Dataset,
  isOfScheme: IsOfScheme,
): Issue[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const concept = Object.hasOwn(concepts, id) ? concepts[id] : undefined;
    const isForeign = concept && (!isOfScheme(concept, scheme) || (concept.network ?? network.id) !== network.id);
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!isForeign && !isRepeated) return [];
    const faultText = isForeign
      ? integrityFault('foreign-concept', 'remove-from-list', { scheme, field })
      : integrityFault('listed-twice', 'remove-from-list', { field });
    const fault = { value: id, ...faultText };
    return [issueAt(name, ['networks', network.id, field, index], fault)];
  });
};

/** Checks that the list is complete and sorted by `order`. */
const checkWhole = (ids: readonly string[], own: readonly Concept[], path: Issue['path']): Issue[] => {
  const listed = new Set(ids);
  const missing = own.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  const order = own.map(({ id }) => id).join(', ');
  if (missing.length > 0) {
    const values = { missing: missing.join(', '), order };
    return [issueAt(name, path, integrityFault('leaves-out', 'list-in-order', values))];
  }
  const ownIds = new Set(own.map(({ id }) => id));
  const sequence = [...listed].filter((id) => ownIds.has(id));
  const isInOrder = !hasNumbers(own) || own.every(({ id }, index) => id === sequence[index]);
  if (isInOrder) return [];
  return [issueAt(name, path, { value: ids, ...integrityFault('not-in-order', 'list-in-order', { order }) })];
};

/** Checks that a network that lists its pillars or life stages lists exactly its own, in their order. */
export const pillarsInOrder = {
  name,
  description: 'A network that lists its pillars or life stages lists all of them, no others, in their order from 1.',
  check: (dataset: Dataset): Issue[] => {
    const isOfScheme = schemeMatcher(dataset);
    const groups = groupByOwner(dataset, isOfScheme);
    return Object.values(dataset.networks).flatMap((network) =>
      lists.flatMap((list) => {
        const [field, scheme] = list;
        const ids = network[field];
        const own = groups.get(`${network.id} ${scheme}`) ?? [];
        return [
          ...checkNumbers(own, network.id),
          ...(ids ? checkListed(ids, network, list, dataset, isOfScheme) : []),
          ...(ids ? checkWhole(ids, own, ['networks', network.id, field]) : []),
        ];
      }),
    );
  },
} satisfies Rule;
