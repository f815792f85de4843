import type { Relation, RelationEnd } from '@health-networks/core';
import { inSteps, type Steps } from '../base/steps.js';
import { pushTo } from '../base/groups.js';
import { bundleParties, homesOf, isPostAt, type Bundle } from './bundle-parties.js';
import { hopsBetween, neighborsIn } from './layout/layout-tree.js';

/** All relations between two nodes, drawn as one line; empty for a program or event owned by the network. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relations: Relation[];
}

/** A party, or several parties with the same relations, without texts. */
export interface StructureNode {
  readonly id: string;
  /** Undefined for several parties. */
  readonly end: RelationEnd | undefined;
  readonly bundle: Bundle | undefined;
  readonly relations: readonly Relation[];
  /** Ids of adjacent nodes. */
  readonly neighbors: readonly string[];
}

export interface GraphStructure {
  /** The nodes to draw, the most relevant first. */
  readonly nodes: readonly StructureNode[];
  /** The nodes omitted for lack of space. */
  readonly left: readonly StructureNode[];
  readonly edges: readonly GraphEdge[];
}

/** How members are drawn: `auto` puts many into boxes that open, `all` shows them open, `none` omits them. */
export type MemberChoice = 'auto' | 'all' | 'none';

export interface StructureOptions {
  readonly members: MemberChoice;
  /** If more parties than this have the same relations, they become one node. */
  readonly maxUnbundled: number;
  /** Maximum number of nodes to draw. */
  readonly max: number;
  /** Maximum number of programmes of the network that are drawn separately. */
  readonly programs: number;
}

/** Kinds of parties by priority, if there is not enough space for all: the first kinds are the most relevant ones. */
const kinds: readonly RelationEnd['collection'][] = [
  'networks',
  'organizations',
  'programs',
  'persons',
  'events',
  'places',
  'groups',
  'sources',
];

function* relationsByParty(relations: readonly Relation[]): Steps<Map<string, Relation[]>> {
  const byParty = new Map<string, Relation[]>();
  yield* inSteps(relations, (relation) => {
    const [from, to] = [relation.from.record.id, relation.to.record.id];
    pushTo(byParty, from, relation);
    if (to !== from) pushTo(byParty, to, relation);
  });
  return byParty;
}

/** Removes the relations of parties that are only members. */
function* withoutMembers(relations: readonly Relation[], named: ReadonlySet<string>): Steps<Relation[]> {
  const byParty = yield* relationsByParty(relations);
  const kept: Relation[] = [];
  yield* inSteps(relations, (relation) => {
    const { id } = relation.from.record;
    if (named.has(id) || homesOf(id, byParty.get(id) ?? []) === undefined) kept.push(relation);
  });
  return kept;
}

function* edgesOf(relations: readonly Relation[], nodeOf: (id: string) => string): Steps<Map<string, GraphEdge>> {
  const edges = new Map<string, GraphEdge>();
  yield* inSteps(relations, (relation) => {
    const [from, to] = [nodeOf(relation.from.record.id), nodeOf(relation.to.record.id)];
    if (from === to) return;
    const id = from < to ? `${from}|${to}` : `${to}|${from}`;
    const edge = edges.get(id);
    if (edge) edge.relations.push(relation);
    else edges.set(id, { id, from, to, relations: [relation] });
  });
  return edges;
}

/** Returns the networks to which a program or event belongs by its own record. */
const ownersOf = ({ collection, record }: RelationEnd): readonly string[] => {
  if (collection === 'programs')
    return [...(record.network === undefined ? [] : [record.network]), ...(record.about ?? [])];
  return collection === 'events' ? (record.about ?? []) : [];
};

/** Adds lines from programs and events to their networks, if no other relation connects them. */
const addOwnership = (
  edges: Map<string, GraphEdge>,
  parties: Iterable<RelationEnd>,
  named: ReadonlySet<string>,
): void => {
  for (const party of parties) {
    for (const to of ownersOf(party)) {
      const from = party.record.id;
      const id = from < to ? `${from}|${to}` : `${to}|${from}`;
      if (named.has(to) && !edges.has(id)) edges.set(id, { id, from, to, relations: [] });
    }
  }
};

/** Sorts nodes by distance from the network, then by kind. */
const byRelevance = (
  nodes: readonly StructureNode[],
  hubs: readonly string[],
  neighbors: ReadonlyMap<string, readonly string[]>,
): StructureNode[] => {
  const isHub = new Set(hubs.filter((id) => neighbors.has(id)));
  const [first] = isHub;
  const hops = first === undefined ? new Map<string, number>() : hopsBetween(first, neighbors);
  const rank = ({ id, end, bundle }: StructureNode): number => {
    const far = isHub.has(id) ? 0 : (hops.get(id) ?? 50);
    const kind = bundle?.isOfMembers ? 0 : kinds.indexOf(end?.collection ?? 'groups');
    return far * kinds.length + kind;
  };
  const ranked = nodes.map((node) => ({ node, rank: rank(node) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
};

/** Returns the programmes of a single network beyond a number, and the nodes connected only to these. */
const surplusPrograms = (
  ranked: readonly StructureNode[],
  [hub, ...otherHubs]: readonly string[],
  max: number,
): readonly StructureNode[] => {
  if (hub === undefined || otherHubs.length > 0) return [];
  const programs = ranked.filter(({ end, neighbors }) => end?.collection === 'programs' && neighbors.includes(hub));
  const surplus = programs.slice(max);
  if (surplus.length < 2) return [];
  const ids = new Set(surplus.map(({ id }) => id));
  return [
    ...surplus,
    ...ranked.filter(({ neighbors }) => neighbors.length > 0 && neighbors.every((id) => ids.has(id))),
  ];
};

/** Returns omitted neighbors of the hub that are the only one of their kind: a count of one takes as much room. */
const lastOfKind = (
  kept: readonly StructureNode[],
  rest: readonly StructureNode[],
  hub = '',
): ReadonlySet<StructureNode> => {
  const drawn = new Set(kept.map(({ end }) => end?.collection));
  const byKind = new Map<string, StructureNode[]>();
  for (const node of rest)
    if (node.end && drawn.has(node.end.collection) && node.neighbors.includes(hub))
      pushTo(byKind, node.end.collection, node);
  return new Set([...byKind.values()].flatMap((own) => (own.length === 1 ? own : [])));
};

/** Room that the box of omitted programmes takes, per programme, so that distant nodes do not fill the picture. */
const roomOfSurplus = 0.42;

/** Returns every party of the relations once, the always drawn ones first. */
function* partiesOf(relations: readonly Relation[], always: readonly RelationEnd[]): Steps<Map<string, RelationEnd>> {
  const parties = new Map(always.map((end) => [end.record.id, end]));
  yield* inSteps(relations, ({ from, to }) => {
    parties.set(from.record.id, from);
    parties.set(to.record.id, to);
  });
  return parties;
}

/** Returns the node that contains each bundled party. */
function* bundleKeys(bundles: readonly Bundle[]): Steps<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const { key, parties } of bundles) yield* inSteps(parties, ({ record }) => keys.set(record.id, key));
  return keys;
}

/**
 * Determines what to draw, using ids only and in steps that can pause, because creating the texts of many thousands of
 * relations would block the page.
 */
export function* graphStructure(
  relations: readonly Relation[],
  /** Parties that are drawn even without relations; the first one is the start node for the keyboard. */
  always: readonly RelationEnd[],
  { members, maxUnbundled, max, programs }: StructureOptions,
): Steps<GraphStructure> {
  const named = new Set(always.map(({ record }) => record.id));
  const drawn = members === 'none' ? yield* withoutMembers(relations, named) : relations;
  const byParty = yield* relationsByParty(drawn);
  const parties = yield* partiesOf(drawn, always);
  // A programme of the network is connected to it, regardless of its other links.
  const isOwn = (end: RelationEnd): boolean =>
    end.collection === 'programs' && ownersOf(end).some((id) => named.has(id));
  const others = [...parties.values()].filter((end) => !named.has(end.record.id) && !isOwn(end));
  const bundles = yield* bundleParties(others, byParty, maxUnbundled);
  const bundleOf = yield* bundleKeys(bundles);
  // A post at a bundled party is shown when the box is opened.
  const apart = drawn.filter(
    (relation) => !bundleOf.has(relation.to.record.id) || !isPostAt(relation.to.record.id, relation),
  );
  const ends = new Set(apart.flatMap(({ from, to }) => [from.record.id, to.record.id]));
  const single = [...parties.values()].filter(
    ({ record }) => !bundleOf.has(record.id) && (ends.has(record.id) || named.has(record.id)),
  );
  const edges = yield* edgesOf(apart, (id) => bundleOf.get(id) ?? id);
  addOwnership(edges, single, named);
  const neighbors = neighborsIn(edges.values());
  const nodeFor = (id: string, own: readonly Relation[], end?: RelationEnd, bundle?: Bundle): StructureNode => ({
    ...{ id, end, bundle, relations: own, neighbors: neighbors.get(id) ?? [] },
  });
  const nodes = [
    ...single.map((end) => nodeFor(end.record.id, byParty.get(end.record.id) ?? [], end)),
    ...bundles.map((bundle) => nodeFor(bundle.key, bundle.relations, undefined, bundle)),
  ];
  const ranked = byRelevance(nodes, [...named], neighbors);
  const surplus = new Set(surplusPrograms(ranked, [...named], programs));
  const room = max - Math.min(surplus.size, Math.floor(max * roomOfSurplus));
  const wanted = ranked.filter((node) => !surplus.has(node));
  const [first, rest] = [wanted.slice(0, room), wanted.slice(room)];
  const last = lastOfKind(first, rest, [...named][0]);
  const kept = [...first, ...last];
  const left = [...rest.filter((node) => !last.has(node)), ...surplus];
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, left, edges: [...edges.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
