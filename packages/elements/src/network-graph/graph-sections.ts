import { capitalize, type RelationEnd } from '@health-networks/core';
import { termText } from '../base/text/label.js';
import { messageText, type ShownText } from '../base/text/text.js';
import { pushTo } from '../base/groups.js';
import { formatCount, type GraphNode } from './graph-nodes.js';
import type { StructureNode, GraphStructure } from './graph-structure.js';
import type { GraphInput } from './messages.js';

/** Neighbors of the network that are placed together, below a caption. */
export interface Section {
  readonly key: string;
  readonly caption: ShownText;
}

/** Order of the sections; organizations that belong to the network come first. */
const order = [
  'partners',
  'networks',
  'organizations',
  'persons',
  'programs',
  'events',
  'places',
  'groups',
  'sources',
] as const;

export type SectionKey = (typeof order)[number];

const kindOf = ({ kind, members }: GraphNode): RelationEnd['collection'] =>
  kind === 'group' ? (members.map((member) => member.kind).find((own) => own !== 'group') ?? 'organizations') : kind;

const isMemberOf = (hub: string, { relations, isFrom }: GraphNode): boolean =>
  relations.some((relation) => relation.kind === 'membership' && isFrom(relation) && relation.to.record.id === hub);

const keyOf = (node: GraphNode, hub: string): SectionKey => {
  const kind = kindOf(node);
  return kind === 'organizations' && isMemberOf(hub, node) ? 'partners' : kind;
};

const captionOf = (key: SectionKey, keys: ReadonlySet<SectionKey>, { messages }: GraphInput): ShownText => {
  if (key === 'partners') return messageText(messages, messages.partners);
  if (key === 'organizations' && keys.has('partners')) return messageText(messages, messages.otherOrganizations);
  const { value, lang } = termText(messages, 'collection', key, { plural: true });
  return { value: capitalize(value, lang ?? messages.language), lang };
};

/** Returns the section of a node that is not drawn; undefined for one that is not next to the hub. */
const keyOfLeft = (hub: string, { end, bundle, neighbors, relations }: StructureNode): SectionKey | undefined => {
  const { collection } = end ?? bundle?.parties[0] ?? {};
  if (collection === undefined || !neighbors.includes(hub)) return undefined;
  const isMember = relations.some(({ kind, to }) => kind === 'membership' && to.record.id === hub);
  return collection === 'organizations' && isMember ? 'partners' : collection;
};

/** Counts the omitted parties next to the hub, by section. */
const countLeft = (hub: string, left: readonly StructureNode[]): Map<SectionKey, number> => {
  const counts = new Map<SectionKey, number>();
  for (const node of left) {
    const key = keyOfLeft(hub, node);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + (node.bundle?.parties.length ?? 1));
  }
  return counts;
};

/**
 * Returns the sections of the nodes around a hub, by node id, in display order; empty if there is only one kind. A
 * caption states if some parties are `left` out.
 */
export const sectionsAround = (
  hub: string,
  nodes: readonly GraphNode[],
  left: readonly StructureNode[],
  input: GraphInput,
): Map<string, Section> => {
  const keyed = nodes.map((node) => ({ id: node.id, key: keyOf(node, hub), size: Math.max(1, node.size) }));
  const more = countLeft(hub, left);
  const keys = new Set(keyed.map(({ key }) => key));
  if (keys.size < 2) return new Map();
  const withCount = (caption: ShownText, key: SectionKey): ShownText => {
    const undrawn = more.get(key) ?? 0;
    const drawn = keyed.reduce((sum, each) => sum + (each.key === key ? each.size : 0), 0);
    if (drawn + undrawn < 2) return caption;
    const count =
      undrawn === 0 ? formatCount(drawn, input.messages.language) : input.messages.shown(drawn, drawn + undrawn);
    return { ...caption, value: `${caption.value} (${count})` };
  };
  keyed.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const captions = new Map([...keys].map((key) => [key, withCount(captionOf(key, keys, input), key)]));
  return new Map(
    keyed.flatMap(({ id, key }) => {
      const caption = captions.get(key);
      return caption ? [[id, { key, caption }] as const] : [];
    }),
  );
};

const boxOf = (key: string, own: readonly StructureNode[], hub: string, isMore: boolean): StructureNode => {
  const relations = [...new Set(own.flatMap((node) => node.relations))];
  const parties = own.flatMap(({ end }) => end ?? []);
  const bundle = { key, parties, relations, posts: [], isOfMembers: false, isMore, role: '' };
  return { id: key, end: undefined, bundle, relations, neighbors: [hub] };
};

/**
 * Puts the omitted parties next to the hub into one box per section: "7 more", or "2 persons". The hub is the first
 * node.
 */
export const bundleOmitted = ({ nodes, left, edges }: GraphStructure): GraphStructure => {
  const hub = nodes[0]?.id;
  if (hub === undefined) return { nodes, left, edges };
  const bySection = new Map<SectionKey, StructureNode[]>();
  for (const node of left) {
    const key = node.end && keyOfLeft(hub, node);
    if (key !== undefined) pushTo(bySection, key, node);
  }
  // A box with a single party would take as much space as the party itself.
  const boxed = [...bySection].filter(([, own]) => own.length > 1);
  const inBox = new Set(boxed.flatMap(([, own]) => own));
  const shown = new Set(nodes.map((node) => keyOfLeft(hub, node)));
  const boxes = boxed.map(([key, own]) => boxOf(`+left ${key}`, own, hub, shown.has(key)));
  return {
    nodes: [...nodes, ...boxes],
    left: left.filter((node) => !inBox.has(node)),
    edges: [...edges, ...boxes.map(({ id }) => ({ id: `${id}|${hub}`, from: id, to: hub, relations: [] }))],
  };
};
