import type { AnyRecord } from '../../model/collections.js';
import { isSymmetricKind } from '../../model/terms/terms.js';
import type { LocalizedText } from '../../model/types.generated.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { findIn } from '../../query/find/find-record.js';
import { recordsOf, type DatasetIndex } from '../../query/index-dataset.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { labelOf } from '../../text/label-of.js';
import { localize } from '../../text/localize.js';

/** The collections whose records are nodes. */
const nodeCollections = [
  'organizations',
  'networks',
  'persons',
  'groups',
  'programs',
  'events',
  'places',
  'sources',
] as const;

export type NodeCollection = (typeof nodeCollections)[number];

/** A record as a node. */
export interface GraphNode {
  readonly id: string;
  readonly collection: NodeCollection;
  readonly label: string;
  /** The label in every language, if there are several. */
  readonly labels: LocalizedText;
  readonly kind: string | undefined;
  readonly kindLabel: string | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** A relation between two nodes. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: 'membership' | 'link' | 'part-of';
  /** Role or kind of link; absent for parts. */
  readonly kind: string | undefined;
  readonly label: string | undefined;
  /** Whether the relation reads the same from either end. */
  readonly isMutual: boolean;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

/** Nodes and edges, in dataset order. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const kindVocabularies: Partial<Record<NodeCollection, VocabularyName>> = {
  organizations: 'organization-kind',
  networks: 'network-kind',
  programs: 'program-kind',
  places: 'place-kind',
  events: 'event-status',
};

const textIn = (record: AnyRecord, field: string): unknown =>
  new Map<string, unknown>(Object.entries(record)).get(field);

const wordIn = (record: AnyRecord, field: string): string | undefined => {
  const value = textIn(record, field);
  return typeof value === 'string' ? value : undefined;
};

const labelsOf = (record: AnyRecord): LocalizedText => {
  if ('name' in record && typeof record.name === 'object') return record.name;
  if ('familyName' in record) return { und: formatPersonName(record) };
  return 'title' in record && typeof record.title === 'string' ? { und: record.title } : { und: record.id };
};

const descriptionOf = (record: AnyRecord, languages: string): string | undefined =>
  'description' in record ? localize(record.description, languages) : undefined;

type Seat = Pick<GraphNode, 'place' | 'country' | 'latitude' | 'longitude'>;

const seatOf = (index: DatasetIndex, id: string | undefined, languages: string): Seat => {
  const seat = findIn(index, 'places', id ?? '');
  const { latitude, longitude } = seat?.coordinates ?? {};
  return { place: localize(seat?.name, languages), country: seat?.country, latitude, longitude };
};

/** Returns a function that creates nodes from records. */
const nodeMaker = (index: DatasetIndex, languages: string) => {
  const { dataset } = index;
  return (collection: NodeCollection, record: AnyRecord): GraphNode => {
    const vocabulary = kindVocabularies[collection];
    const kind = vocabulary && wordIn(record, collection === 'events' ? 'status' : 'kind');
    const labels = labelsOf(record);
    return {
      id: record.id,
      collection,
      label: localize(labels, languages) || record.id,
      labels,
      kind,
      kindLabel: vocabulary && kind !== undefined ? labelOf(vocabulary, kind, languages, { dataset }) : undefined,
      description: descriptionOf(record, languages),
      url: wordIn(record, 'url'),
      ...seatOf(index, collection === 'places' ? record.id : wordIn(record, 'place'), languages),
    };
  };
};

const edgesIn = ({ dataset }: DatasetIndex, languages: string): GraphEdge[] => {
  const memberships = recordsOf(dataset, 'memberships').map(
    ({ id, member, organization, role, startDate, endDate }): GraphEdge => ({
      ...{ id, from: member, to: organization, relation: 'membership', kind: role, isMutual: false },
      ...{ label: labelOf('membership-role', role, languages, { dataset }), startDate, endDate },
    }),
  );
  const links = recordsOf(dataset, 'links').map(({ id, from, to, kind, startDate, endDate }): GraphEdge => ({
    ...{ id, from, to, relation: 'link', kind, isMutual: isSymmetricKind(dataset, kind) },
    ...{ label: labelOf('link-kind', kind, languages, { dataset }), startDate, endDate },
  }));
  const part = (from: string, to: string | undefined, field: string): GraphEdge[] =>
    to === undefined
      ? []
      : [
          {
            ...{ id: `${from}.${field}`, from, to, relation: 'part-of', kind: undefined, isMutual: false },
            ...{ label: undefined, startDate: undefined, endDate: undefined },
          },
        ];
  return [
    ...memberships,
    ...links,
    ...recordsOf(dataset, 'organizations').flatMap(({ id, subOrganizationOf }) =>
      part(id, subOrganizationOf, 'subOrganizationOf'),
    ),
    ...recordsOf(dataset, 'programs').flatMap(({ id, network, partOf }) => [
      ...part(id, network, 'network'),
      ...part(id, partOf, 'partOf'),
    ]),
    ...recordsOf(dataset, 'events').flatMap(({ id, partOf }) => part(id, partOf, 'partOf')),
  ];
};

/** Collections whose records are always nodes. Records of other collections are nodes only if they have a relation. */
const always: readonly string[] = ['organizations', 'networks', 'programs'];

/** Converts a dataset to a graph: memberships, links and parts between all records with a name. */
export const graphOf = (index: DatasetIndex, language: string): Graph => {
  const languages = [language, ...index.dataset.languages.slice(0, 1)].join();
  const nodeOf = nodeMaker(index, languages);
  const all = nodeCollections.flatMap((collection) =>
    recordsOf(index.dataset, collection).map((record) => ({ collection, record })),
  );
  const known = new Set(all.map(({ record }) => record.id));
  const edges = edgesIn(index, languages).filter(({ from, to }) => known.has(from) && known.has(to));
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = all.filter(({ collection, record }) => always.includes(collection) || tied.has(record.id));
  return { nodes: nodes.map(({ collection, record }) => nodeOf(collection, record)), edges };
};
