import { keyOfLeft, type SectionKey } from './graph-sections.js';
import type { GraphEdge, StructureNode } from './graph-structure.js';

/** What there is no room for, in boxes that open. */
export interface LeftBoxes {
  readonly nodes: readonly StructureNode[];
  /** The lines from the boxes to the network. */
  readonly edges: readonly GraphEdge[];
  /** Those that are in no box. */
  readonly left: readonly StructureNode[];
}

const boxOf = (key: string, own: readonly StructureNode[], hub: string, isMore: boolean): StructureNode => {
  const relations = [...new Set(own.flatMap((node) => node.relations))];
  const parties = own.flatMap(({ end }) => end ?? []);
  const bundle = {
    key,
    parties,
    relations,
    posts: [],
    isOfMembers: false,
    isFrom: true,
    isLeft: true,
    isMore,
    role: '',
  };
  return { id: key, end: undefined, bundle, relations, neighbors: [hub] };
};

/** Puts the parties next to the hub that there is no room for into a box for each section: "7 more", or "2 persons". */
export const bundleLeft = (
  hub: string | undefined,
  kept: readonly StructureNode[],
  left: readonly StructureNode[],
): LeftBoxes => {
  if (hub === undefined) return { nodes: [], edges: [], left };
  const bySection = new Map<SectionKey, StructureNode[]>();
  for (const node of left) {
    const key = node.end && keyOfLeft(hub, node);
    if (key !== undefined) bySection.set(key, [...(bySection.get(key) ?? []), node]);
  }
  // A box of one would take as much room as the party itself.
  const boxed = [...bySection].filter(([, own]) => own.length > 1);
  const inBox = new Set(boxed.flatMap(([, own]) => own));
  const shown = new Set(kept.map((node) => keyOfLeft(hub, node)));
  const nodes = boxed.map(([key, own]) => boxOf(`+left ${key}`, own, hub, shown.has(key)));
  return {
    nodes,
    edges: nodes.map(({ id }) => ({ id: `${id}|${hub}`, from: id, to: hub, relations: [] })),
    left: left.filter((node) => !inBox.has(node)),
  };
};
