import { keyOfLeft, type SectionKey } from './graph-sections.js';
import type { GraphStructure, StructureNode } from './graph-structure.js';
import { pushTo } from './push-to.js';

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
